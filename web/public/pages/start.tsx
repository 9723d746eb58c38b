import type { JSX } from 'preact';
import { Document } from '../document/document.tsx';
import { Ways } from '../document/footer.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import { Elsewhere } from './elsewhere.tsx';

interface ListProps {
  readonly items: readonly string[];
  readonly ordered?: boolean;
}

const List = ({ items, ordered }: ListProps): JSX.Element => {
  const points = items.map((item) => <li key={item}>{item}</li>);
  return ordered ? <ol>{points}</ol> : <ul>{points}</ul>;
};

const Begin = ({ context }: { readonly context: PageContext }): JSX.Element => {
  const { start } = context.messages;
  return (
    <div class="begin">
      <p>
        <a href="#safer">{start.safer.title}</a>
      </p>
      <p>
        <a class="button" href={pathOf(context.language, 'report')}>
          {start.begin}
        </a>{' '}
        <a href={pathOf(context.language, 'follow-up')}>{start.comeBack}</a>
      </p>
      <div class="card">
        <h2>{start.talk.title}</h2>
        <p>{start.talk.text}</p>
        <Ways context={context} />
      </div>
    </div>
  );
};

const Anonymity = ({ context }: { readonly context: PageContext }): JSX.Element => {
  const { anonymous, safer } = context.messages.start;
  return (
    <>
      <h2>{anonymous.title}</h2>
      <List items={anonymous.does} />
      <h3>{anonymous.limitsTitle}</h3>
      <List items={anonymous.limits} />
      <h2 id="safer">{safer.title}</h2>
      <List items={safer.tips} />
    </>
  );
};

/** Where people begin: what belongs here, how to talk to someone, and what anonymity is worth. */
export const StartPage = ({ context }: { readonly context: PageContext }): JSX.Element => {
  const { start, form } = context.messages;
  return (
    <Document context={context} page="start" title={start.title}>
      <h1>{start.title}</h1>
      <p class="lead">{start.lead}</p>
      <div class="panel danger">
        <h2>{start.danger.title}</h2>
        <p>{start.danger.text}</p>
      </div>
      <Begin context={context} />
      <h2>{start.what.title}</h2>
      <p>{start.what.text}</p>
      <List items={Object.values(form.what.categoryOptions)} />
      <p>{start.what.after}</p>
      <h2>{start.next.title}</h2>
      <List items={start.next.steps} ordered />
      <Anonymity context={context} />
      <Elsewhere messages={context.messages} />
    </Document>
  );
};
