import { describe, expect, it } from 'vitest';
import { postForm } from '../../web/public/support/requests.ts';
import { acknowledgementCode as code, createSite } from '../../web/public/support/site.ts';

describe('acknowledging by the page', () => {
  it('names the report by its URN and says that no outcome is recorded yet', async () => {
    const site = createSite();
    const { statusCode, body } = await postForm(site, '/acknowledge', {
      code: ` ${code} `,
      outcome: 'none',
      question: '',
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('NPACARS-2026-000123');
    expect(body).toContain('No outcome has been recorded yet');
    expect(site.acknowledgements.said).toHaveLength(1);
  });

  it('records an outcome, and again another with the same code', async () => {
    const site = createSite();
    await postForm(site, '/acknowledge', { code, outcome: 'intelligence' });
    const { body } = await postForm(site, '/cy/acknowledge', { code, outcome: 'investigation' });
    expect(body).toContain('Agorwyd ymchwiliad');
    expect(site.acknowledgements.said.map(({ outcome }) => outcome)).toEqual([
      'intelligence',
      'investigation',
    ]);
  });

  it.each([
    [{ code: '' }, '#code'],
    [{ code: 'AAAA' }, '#code'],
    [{ code, outcome: 'arrest' }, '#outcome'],
    [{ code, question: 'x'.repeat(4_001) }, '#question'],
  ])('refuses %o with 422 at the field, and records nothing', async (fields, target) => {
    const site = createSite();
    const { statusCode, body } = await postForm(site, '/acknowledge', fields);
    expect(statusCode).toBe(422);
    expect(body).toContain(`<a href="${target}">`);
    expect(site.acknowledgements.said).toEqual([]);
  });
});
