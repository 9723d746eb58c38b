import { parseArgs } from 'node:util';
import { createCaseStore } from '../functions/adapters/case-store.ts';
import { messageWordsSchema } from '../functions/adapters/follow-up-reader.ts';
import { assessWith, ruleVersion } from '../functions/domain/assessment/assess.ts';
import { assessmentSchema } from '../functions/domain/assessment/assessment.ts';
import { type Difference, differencesOf } from '../functions/domain/assessment/differences.ts';
import { caseStream } from '../functions/domain/case/evolve.ts';
import type { CaseState } from '../functions/domain/case/state.ts';
import type { CaseId } from '../functions/domain/ids.ts';
import { reportWordsSchema } from '../functions/domain/report/report.ts';
import { type LocalStores, withStores } from './local/stores.ts';

const pageSize = 100;

/** Every case, page by page. */
async function* caseIds(stores: LocalStores): AsyncGenerator<CaseId> {
  let cursor: string | undefined;
  do {
    const page = await stores.projections.page({
      index: 'by-listing',
      value: 'all',
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.rows.map((row) => row.id);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
}

/** The report with what its reporter added, as it was assessed last. */
const wordsOf = async (state: CaseState, { content }: LocalStores) => {
  const stream = caseStream(state.caseId);
  const report = await content.open(stream, state.received.report, reportWordsSchema);
  const added = await Promise.all(
    state.messages
      .filter((message) => message.from === 'reporter')
      .map(async ({ words }) => (await content.open(stream, words, messageWordsSchema)).text),
  );
  return { ...report, narrative: [report.narrative, ...added].join('\n\n') };
};

const changesOf = async (
  state: CaseState,
  stores: LocalStores,
  version: string,
): Promise<readonly Difference[]> => {
  if (!state.assessment) return [];
  const kept = await stores.content.open(
    caseStream(state.caseId),
    state.assessment.assessment,
    assessmentSchema,
  );
  return differencesOf(kept, assessWith(version, await wordsOf(state, stores)));
};

/**
 * `npm run replay -- [--rules VERSION] [--data DIR]`: assesses every kept case again and prints, in codes, what would
 * change. Nothing is written.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '.local' }, rules: { type: 'string', default: ruleVersion } },
  });
  await withStores(values.data, async (stores) => {
    const cases = createCaseStore({ ledger: stores.ledger, now: () => new Date().toISOString() });
    let [read, changed] = [0, 0];
    for await (const caseId of caseIds(stores)) {
      const state = await cases.load(caseId);
      const differences = state ? await changesOf(state, stores, values.rules) : [];
      for (const { what, before, after } of differences) {
        console.log(`${caseId} ${what}: ${before || 'none'} -> ${after || 'none'}`);
      }
      read += 1;
      changed += differences.length > 0 ? 1 : 0;
    }
    console.log(JSON.stringify({ rules: values.rules, cases: read, changed }));
  });
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `replay: ${error.message}` : error);
  process.exitCode = 1;
}
