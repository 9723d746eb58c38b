import type { JSX } from 'preact';
import { Document } from '../document/document.tsx';
import type { PageContext } from '../document/page-context.ts';

interface InformationProps {
  readonly context: PageContext;
  readonly page: 'privacy' | 'accessibility';
}

/** A page of prose: privacy or accessibility. */
export const InformationPage = ({ context, page }: InformationProps): JSX.Element => {
  const words = context.messages.information[page];
  return (
    <Document context={context} page={page} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {words.sections.map((section) => (
        <div key={section.title}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </Document>
  );
};
