/** A file that a bundled function reads at run time and that must lie beside its bundle. */
export type BundleAsset = {
  /** As a module path, to be resolved from the project: `dejavu-fonts-ttf/ttf/…`. */
  readonly from: string;
  /** Relative to the folder of the bundle. */
  readonly to: string;
};

const fontPackage = 'dejavu-fonts-ttf/ttf';

export const fontsFolder = 'fonts';
export const regularFont = 'DejaVuSansCondensed.ttf';
export const boldFont = 'DejaVuSansCondensed-Bold.ttf';

/** What to copy beside the bundle of every function that renders an information report. */
export const pdfAssets: readonly BundleAsset[] = [regularFont, boldFont].map((file) => ({
  from: `${fontPackage}/${file}`,
  to: `${fontsFolder}/${file}`,
}));
