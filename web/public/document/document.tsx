import type { ComponentChildren, JSX } from 'preact';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { PageContext, PageName } from './page-context.ts';

/** What people look for; the form itself is come to through the start page, which says first how to stay safe. */
const toBeFound: ReadonlySet<PageName> = new Set(['start', 'statistics', 'privacy', 'accessibility']);

const mayBeFound = ({ service }: PageContext, page: PageName): boolean =>
  service.stage === 'production' && toBeFound.has(page);

export interface DocumentProps {
  readonly context: PageContext;
  readonly page: PageName;
  readonly title: string;
  /** A page shown once, to be printed or saved: no name of the service in its title, no other language to lose it by. */
  readonly once?: boolean;
  /** The form whose answers are kept when the language is changed. */
  readonly keepForm?: boolean;
  readonly children: ComponentChildren;
}

/** One HTML document: everything that every page has. No inline script or style; two files from this origin. */
export const Document = ({ context, page, title, once, keepForm, children }: DocumentProps): JSX.Element => (
  <html lang={context.language}>
    <head>
      <meta charset="utf-8" />
      <title>{once ? title : `${title} – ${context.service.shortName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {!mayBeFound(context, page) && <meta name="robots" content="noindex" />}
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/assets/site.css" />
      <script src="/assets/form.js" defer />
    </head>
    <body>
      <Header context={context} page={page} keepForm={keepForm ?? false} once={once ?? false} />
      <main id="main" tabIndex={-1} data-page={page}>
        {children}
      </main>
      <Footer context={context} />
    </body>
  </html>
);
