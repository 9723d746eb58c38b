import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfAssets } from '../../../functions/adapters/pdf/assets.ts';
import { renderInformationReport } from '../../../functions/adapters/pdf/render-information-report.ts';
import { anInformationReport } from '../../support/an-information-report.ts';
import { anInput } from './support/an-input.ts';
import { readPdf } from './support/read-pdf.ts';

describe('the bytes of an information report', () => {
  it('are the same for the same input, also when rendered side by side', async () => {
    const other = anInput({ report: anInformationReport({ title: 'Another' }) });
    const [one, two, three] = await Promise.all([anInput(), other, anInput()].map(renderInformationReport));
    expect(one?.sha256).toBe(three?.sha256);
    expect(one?.sha256).not.toBe(two?.sha256);
    expect((await renderInformationReport(anInput())).sha256).toBe(one?.sha256);
  });

  it.each([
    ['revision', { revision: 2 }],
    ['date', { reportDate: '2026-08-01' }],
    ['code', { verificationCode: 'OTHER' }],
  ])('differ when the %s does', async (_title, changes) => {
    const [one, two] = await Promise.all([anInput(), anInput(changes)].map(renderInformationReport));
    expect(one?.sha256).not.toBe(two?.sha256);
  });

  it('have the digest that is given with them', async () => {
    const { bytes, sha256 } = await renderInformationReport(anInput());
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('take at most 80 kB for one page, with both fonts embedded and no other', async () => {
    const { bytes } = await renderInformationReport(anInput());
    expect(bytes.length).toBeLessThanOrEqual(80_000);
    const source = Buffer.from(bytes).toString('latin1');
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(new Set(source.match(/\/BaseFont \/\S+/g))).toEqual(
      new Set(['/BaseFont /BZZZZZ+DejaVuSansCondensed', '/BaseFont /CZZZZZ+DejaVuSansCondensed-Bold']),
    );
  });

  it('carry a title, a language and bookmarks, and name nobody', async () => {
    const { info, outline } = await readPdf((await renderInformationReport(anInput())).bytes);
    const service = 'National Police Anti-Corruption and Abuse Reporting Service';
    expect(info).toMatchObject({
      Title: 'Information report NPACARS-26-7K3QX',
      Language: 'en-GB',
      Author: service,
      Creator: service,
      Producer: service,
      CreationDate: 'D:20260701000000Z',
    });
    expect(info.ModDate).toBeUndefined();
    expect(outline.map(({ title }) => title)).toEqual([
      'Information report',
      'Subjects',
      'Information',
      'Provenance',
      'Handling',
      'Acknowledge, and later record the outcome',
      'Check that this file is genuine',
      'Grading key',
    ]);
    expect(outline[2]?.items.map(({ title }: { title: string }) => title)).toEqual([
      'Item 1, graded 2A',
      'Item 2, graded 2A',
      'Item 3, graded 2C',
      'Item 4, graded 2D',
    ]);
  });

  it('refuse a date that is not one', async () => {
    await expect(renderInformationReport(anInput({ reportDate: '6 July 2026' }))).rejects.toThrow(/date/i);
  });
});

describe('bundled as a function is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-bundle-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('renders the same bytes with nothing but the listed files beside the bundle', async () => {
    const renderer = resolve('functions/adapters/pdf/render-information-report.ts');
    await build({
      stdin: {
        contents: `import { renderInformationReport } from ${JSON.stringify(renderer)};
          import { readFileSync } from 'node:fs';
          renderInformationReport(JSON.parse(readFileSync(0, 'utf8'))).then(({ sha256 }) => process.stdout.write(sha256));`,
        resolveDir: process.cwd(),
      },
      outfile: join(folder, 'index.cjs'),
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    const modules = createRequire(import.meta.url);
    for (const { from, to } of pdfAssets) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      copyFileSync(modules.resolve(from), join(folder, to));
    }
    writeFileSync(join(folder, 'package.json'), '{}');
    const printed = execFileSync(process.execPath, ['index.cjs'], {
      cwd: folder,
      input: JSON.stringify(anInput()),
    });
    expect(printed.toString()).toBe((await renderInformationReport(anInput())).sha256);
  });
});
