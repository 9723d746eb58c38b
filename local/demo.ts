import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const demoReports = z.looseObject({
  reports: z.array(z.looseObject({ id: z.string(), report: z.record(z.string(), z.unknown()) })),
});

/** The same for the same report at every start, so that a second start sends nothing twice. */
function idempotencyKey(id: string): string {
  return createHash('sha256').update(`demo-report:${id}`).digest('hex').slice(0, 32);
}

/** Posts the sample reports to the site, as a reporter would; returns how many were accepted of how many. */
export async function postDemoReports(
  siteUrl: string,
  file: string,
): Promise<{ accepted: number; of: number }> {
  const { reports } = demoReports.parse(JSON.parse(readFileSync(file, 'utf8')));
  let accepted = 0;
  for (const { id, report } of reports) {
    const response = await fetch(`${siteUrl}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey(id) },
      body: JSON.stringify(report),
    });
    await response.arrayBuffer();
    if (response.status === 201) accepted++;
    else console.error(`demo report ${id} was answered with ${response.status}`);
  }
  return { accepted, of: reports.length };
}
