import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { renderInformationReport } from '../functions/adapters/pdf/render-information-report.ts';
import { anInput } from '../test/adapters/pdf/support/an-input.ts';

const warmUps = 30;
const rounds = 200;

export type PdfBench = { firstMs: number; p50Ms: number; p99Ms: number; bytes: number; rounds: number };

const timed = async (): Promise<{ ms: number; bytes: number }> => {
  const start = performance.now();
  const { bytes } = await renderInformationReport(anInput());
  return { ms: performance.now() - start, bytes: bytes.length };
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Renders one page again and again in this process. Goals: p50 at most 60 ms warm, at most 80 kB. */
export const benchPdf = async (): Promise<PdfBench> => {
  const first = await timed();
  for (let round = 0; round < warmUps; round += 1) await timed();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await timed()).ms);
  times.sort((one, other) => one - other);
  return {
    firstMs: first.ms,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    bytes: first.bytes,
    rounds,
  };
};

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  console.log(JSON.stringify(await benchPdf()));
}
