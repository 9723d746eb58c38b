import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { anApiClient, tokenFor } from '../test/support/api-client.ts';
import type { Endpoints } from '../test/support/running-service.ts';

const clients = 8;
const seconds = 15;

interface Listing {
  readonly cases: readonly { readonly tasks: readonly { readonly kind: string }[] }[];
  readonly cursor?: string;
}

const reports: readonly object[] = JSON.parse(readFileSync('data/demo-reports.json', 'utf8')).reports.map(
  (sample: { report: object }) => sample.report,
);

const load = (url: string): Promise<autocannon.Result> =>
  new Promise((resolve, reject) => {
    let turn = 0;
    const instance = autocannon(
      {
        url: `${url}/api/reports`,
        connections: clients,
        duration: seconds,
        requests: [
          {
            method: 'POST',
            setupRequest: (request) => {
              turn += 1;
              return {
                ...request,
                headers: {
                  'content-type': 'application/json',
                  'idempotency-key': randomBytes(16).toString('hex'),
                },
                body: JSON.stringify(reports[turn % reports.length]),
              };
            },
          },
        ],
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    instance.on('error', reject);
  });

/** Reports that have a triage task waiting, counted page by page. */
const waiting = async (client: ReturnType<typeof anApiClient>): Promise<number> => {
  let count = 0;
  let cursor = '';
  do {
    const { body }: { body: Listing } = await client.get(`/api/cases?queue=triage${cursor}`);
    count += body.cases.length;
    cursor = body.cursor ? `&cursor=${body.cursor}` : '';
  } while (cursor !== '');
  return count;
};

const pollMilliseconds = 2_000;
const patienceMilliseconds = 300_000;

/** Asks seldom: counting the queue takes from the machine what the workflow needs. */
const allWaiting = async (client: ReturnType<typeof anApiClient>, accepted: number): Promise<void> => {
  const deadline = performance.now() + patienceMilliseconds;
  while ((await waiting(client)) < accepted) {
    if (performance.now() > deadline) throw new Error('Some workflows never came to wait for a person');
    await sleep(pollMilliseconds);
  }
};

/**
 * Accepted reports a second from 8 closed-loop clients, with the workflow of each started, and how long after the last
 * accept every one of them waits for a person. Floors: 100 a second, p99 150 ms, no errors, 60 s.
 */
export const benchIntake = async ({ site }: Endpoints, dataDir: string): Promise<boolean> => {
  const client = anApiClient(site, await tokenFor('analyst', dataDir));
  const result = await load(site);
  const begun = performance.now();
  const accepted = result['2xx'];
  await allWaiting(client, accepted);
  const drained = (performance.now() - begun) / 1_000;
  const errors = result.errors + result.timeouts + result.non2xx;
  const rate = accepted / result.duration;
  console.log(
    `intake: ${rate.toFixed(0)} reports/s accepted by ${clients} clients for ${seconds} s (floor 100)`,
  );
  console.log(
    `intake: p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms (at most 150), errors ${errors}`,
  );
  console.log(
    `intake: all ${accepted} wait for a person ${drained.toFixed(1)} s after the last accept (at most 60)`,
  );
  return rate >= 100 && result.latency.p99 <= 150 && errors === 0 && drained <= 60;
};
