import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { boldFont, fontsFolder, pdfAssets, regularFont } from './assets.ts';

/** The folder of this code: a module has `import.meta.dirname`, a CommonJS bundle `__dirname`. */
const here = import.meta.dirname ?? __dirname;

/** Beside a bundle the fonts were copied; in the source tree they are in their package. */
const locate = (file: string): string => {
  const copied = join(here, fontsFolder, file);
  if (existsSync(copied)) return copied;
  const from = pdfAssets.find(({ to }) => to.endsWith(`/${file}`))?.from ?? file;
  return createRequire(join(here, 'fonts.cjs')).resolve(from);
};

export const fontFamily = 'DejaVu';

/** Absolute paths of the two weights that are embedded. The report uses no italics. */
export const fontPaths = { normal: locate(regularFont), bold: locate(boldFont) } as const;
