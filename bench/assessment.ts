import { readFileSync } from 'node:fs';
import { assess } from '../functions/domain/assessment/assess.ts';
import { narrativeLimit, type ReportWords, reportWordsSchema } from '../functions/domain/report/report.ts';
import { parseReports } from '../scripts/evaluation/reports-file.ts';
import { riskyWordsIn } from '../web/public/form/risky-words.ts';

/**
 * The most that reading a report of the full length may take, in milliseconds at the 99th percentile. Processor time
 * of the thread, so that what else runs on the machine does not count.
 */
const bar = 50;
const rounds = 120;

const reports = parseReports(readFileSync('data/demo-reports.json', 'utf8'));

const filled = (piece: string): string =>
  piece.repeat(Math.ceil(narrativeLimit / piece.length)).slice(0, narrativeLimit);

const allNarratives = reports.map(({ report }) => report.narrative).join(' ');
const words = [...new Set(allNarratives.toLowerCase().split(/[^a-z]+/))];

/** Words in an order that a fixed generator shuffles, so that every run reads the same text. */
const shuffled = (): string => {
  let state = 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return words[state % words.length] ?? 'the';
  };
  return Array.from({ length: narrativeLimit / 4 }, next)
    .join(' ')
    .slice(0, narrativeLimit);
};

/** Texts of the full length, ordinary and hostile. */
export const fullLengthTexts: Readonly<Record<string, string>> = {
  'reports end to end': filled(`${allNarratives}\n`),
  'the same, one sentence': filled(allNarratives.replaceAll(/[.!?;\n]/g, ' ')),
  'shuffled words': shuffled(),
  'he he he': filled('he '),
  'he hit me, over and over': filled('he hit me and he took my phone and '),
  'one letter': filled('a'),
  spaces: filled(' '),
  'full stops': filled('. '),
  digits: filled('1 '),
  'one long number': filled('7'),
  quotes: filled('"'),
  'line breaks': filled('\n'),
  capitals: filled('PC Smith '),
  'my my my': filled('my '),
  'i was i was': filled('i was '),
  'addresses half written': filled('a.b-c@d.'),
  'letters and full stops': filled('a.'),
  'letters and at signs': filled('a@'),
  'plates without end': filled('ab12 '),
  emoji: filled('🚓'),
  'combining accents': filled('e\u0301\u0301'),
  places: filled('in York at Leeds near Bath from Essex '),
  speakers: filled('CALLER: yes\nCALL HANDLER: no\n'),
};

const reportOf = (narrative: string): ReportWords =>
  reportWordsSchema.parse({
    narrative: narrative.trim() === '' ? `${narrative.slice(0, -1)}x` : narrative,
    subjects: [{ name: 'Smith', role: 'officer' }],
  });

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const timesOf = (text: string): readonly number[] => {
  const report = reportOf(text);
  return Array.from({ length: rounds }, () => {
    const start = process.threadCpuUsage();
    assess(report);
    riskyWordsIn('narrative', report.narrative);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
};

/** Times assessment and the form's warnings (source risk among them) together on texts of the longest length accepted. Returns whether all are within the bar. */
export const benchAssessment = (): boolean => {
  console.log(
    `Assessment of ${narrativeLimit} characters, ${rounds} rounds each (milliseconds of the thread's processor time; bar ${bar} at p99)`,
  );
  timesOf(fullLengthTexts['reports end to end'] ?? '');
  const slowest = Object.entries(fullLengthTexts).map(([name, text]) => {
    const times = timesOf(text);
    console.log(
      `${name.padEnd(28)} p50 ${percentile(times, 0.5).toFixed(1).padStart(6)}   p99 ${percentile(times, 0.99).toFixed(1).padStart(6)}`,
    );
    return percentile(times, 0.99);
  });
  return Math.max(...slowest) <= bar;
};

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = benchAssessment() ? 0 : 1;
