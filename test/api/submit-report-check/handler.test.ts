import { describe, expect, it } from 'vitest';
import { postForm } from '../../web/public/support/requests.ts';
import { createSite, sentPdf } from '../../web/public/support/site.ts';

const check = (fields: Record<string, string>) => postForm(createSite(), '/check-a-report', fields);

describe('checking a PDF by the page', () => {
  it('says yes to the file that was sent, however its digest is typed', async () => {
    const typed = sentPdf.sha256.toUpperCase().replace(/(.{32})/, '$1 ');
    const { statusCode, body } = await check({ code: sentPdf.code, sha256: typed });
    expect(statusCode).toBe(200);
    expect(body).toContain('It is the file we sent');
  });

  it('says no to another file or another code, in the same words', async () => {
    const [file, code] = [
      await check({ code: sentPdf.code, sha256: 'cd'.repeat(32) }),
      await check({ code: 'OTHER', sha256: sentPdf.sha256 }),
    ];
    expect(file.body).toContain('It is not a file we sent with this code');
    expect(code.body).toBe(file.body);
  });

  it('refuses a missing code and a digest that is none, at their fields', async () => {
    const { statusCode, body } = await check({ code: '', sha256: 'abc' });
    expect(statusCode).toBe(422);
    expect(body).toMatch(/<a href="#code">.*<a href="#sha256">/s);
  });
});
