import type { JSX } from 'preact';
import { Document } from '../document/document.tsx';
import { type PageContext, type PageName, pageTitle, pathOf } from '../document/page-context.ts';
import { PhoneLink } from '../document/phone-link.tsx';

export type Problem = 'fault' | 'not-found' | 'bad-request' | 'too-long';

const startingPoints: readonly PageName[] = ['start', 'report', 'follow-up'];

const WaysOn = ({ context }: { readonly context: PageContext }): JSX.Element => (
  <ul>
    {startingPoints.map((page) => (
      <li key={page}>
        <a href={pathOf(context.language, page)}>{pageTitle(context.messages, page)}</a>
      </li>
    ))}
  </ul>
);

/** A page for what could not be shown. It never repeats what was sent. */
export const ProblemPage = ({
  context,
  problem,
}: {
  context: PageContext;
  problem: Problem;
}): JSX.Element => {
  const words = context.messages.common.problem;
  const texts: Record<Problem, readonly [string, string]> = {
    fault: [words.title, words.text],
    'not-found': [words.notFoundTitle, words.notFoundText],
    'bad-request': [words.badRequestTitle, words.badRequestText],
    'too-long': [words.tooLongTitle, words.tooLongText],
  };
  const [title, text] = texts[problem];
  return (
    <Document context={context} page="start" title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      {problem !== 'fault' && <WaysOn context={context} />}
      <p>
        {words.ring} <PhoneLink number={context.service.phone} />
      </p>
    </Document>
  );
};
