import { aRunningService } from '../test/support/running-service.ts';
import { benchAssessment } from './assessment.ts';
import { benchBundles } from './bundles.ts';
import { benchIntake } from './intake.ts';
import { benchPdf } from './pdf.ts';
import { benchQueues } from './queues.ts';
import { benchTransitions } from './transitions.ts';

/** A fresh service for each measurement: none pays for another's data. */
const withService = async (
  bench: (...service: Parameters<typeof benchIntake>) => Promise<boolean>,
): Promise<boolean> => {
  const service = aRunningService();
  try {
    return await bench(await service.start(), service.dataDir);
  } finally {
    await service.remove();
  }
};

const pdfIsWithinBounds = async (): Promise<boolean> => {
  const { p50Ms, p99Ms, bytes, rounds } = await benchPdf();
  const kilobytes = bytes / 1_000;
  console.log(
    `pdf: one page p50 ${p50Ms.toFixed(0)} ms (at most 60), p99 ${p99Ms.toFixed(0)} ms, ${kilobytes.toFixed(1)} kB (at most 80), ${rounds} rounds`,
  );
  return p50Ms <= 60 && kilobytes <= 80;
};

const results = [
  await withService(benchIntake),
  await withService(benchQueues),
  await withService(benchTransitions),
  await pdfIsWithinBounds(),
  benchAssessment(),
];
await benchBundles();
console.log(results.every(Boolean) ? 'All within bounds' : 'SOME OUT OF BOUNDS');
process.exitCode = results.every(Boolean) ? 0 : 1;
