import type { JSX } from 'preact';
import type {
  Figures,
  FiguresPublished,
  Table,
  TableName,
} from '../../../functions/domain/statistics/figures.ts';
import { Document } from '../document/document.tsx';
import type { PageContext } from '../document/page-context.ts';
import { FiguresBefore } from './figures-before.tsx';
import { monthText, showDay } from './statistics-words.ts';

interface StatisticsProps {
  readonly context: PageContext;
  readonly published: FiguresPublished | null;
}

const tables: readonly TableName[] = ['months', 'standings', 'outcomes', 'channels'];

const countText = ({ messages }: PageContext, count: number | null): string =>
  count === null ? messages.statistics.few : count.toLocaleString('en-GB');

const rowText = (context: PageContext, code: string): string => {
  const rows: Readonly<Record<string, string>> = context.messages.statistics.rows;
  return rows[code] ?? monthText(context.language, code);
};

const Rows = ({
  context,
  name,
  table,
}: {
  context: PageContext;
  name: TableName;
  table: Table;
}): JSX.Element => {
  const words = context.messages.statistics;
  const { title, column } = words.tables[name];
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ code, count }) => (
          <tr key={code}>
            <th scope="row">{rowText(context, code)}</th>
            <td>{countText(context, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const TableOf = ({
  context,
  name,
  table,
}: {
  context: PageContext;
  name: TableName;
  table: Table;
}): JSX.Element | null => {
  const words = context.messages.statistics;
  if (table.withheld)
    return (
      <p>
        <b>{words.tables[name].title}.</b> {words.withheld}
      </p>
    );
  const hasNumbers = table.rows.some(({ count }) => count !== null);
  return hasNumbers ? <Rows context={context} name={name} table={table} /> : null;
};

const Summary = ({ context, figures }: { context: PageContext; figures: Figures }): JSX.Element => {
  const { summary, percent, tooFew } = context.messages.statistics;
  const share = figures.acknowledgedInTime;
  const lines = [
    [summary.received, countText(context, figures.received)],
    [summary.sent, countText(context, figures.sent)],
    [summary.forces, countText(context, figures.forces)],
    [summary.acknowledgedInTime, share === null ? tooFew : percent(share)],
  ] as const;
  return (
    <dl class="figures">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Published = ({
  context,
  published,
}: {
  context: PageContext;
  published: FiguresPublished;
}): JSX.Element => {
  const words = context.messages.statistics;
  return (
    <>
      {context.service.stage !== 'production' && (
        <p class="simulated">
          <strong>{words.simulated}</strong>
        </p>
      )}
      <h2>{words.summaryTitle}</h2>
      <p>{words.asAt(showDay(context.language, published.day))}</p>
      <Summary context={context} figures={published.figures} />
      {tables.map((name) => (
        <TableOf key={name} context={context} name={name} table={published.figures.tables[name]} />
      ))}
    </>
  );
};

const Prose = ({ title, paragraphs }: { title: string; paragraphs: readonly string[] }): JSX.Element => (
  <>
    <h2>{title}</h2>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </>
);

/** The published figures, how they are counted and made safe, and those of the service before. */
export const StatisticsPage = ({ context, published }: StatisticsProps): JSX.Element => {
  const words = context.messages.statistics;
  return (
    <Document context={context} page="statistics" title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {published ? <Published context={context} published={published} /> : <p>{words.none}</p>}
      <Prose title={words.howTitle} paragraphs={words.how} />
      <Prose title={words.safeTitle} paragraphs={words.safe} />
      <p>
        {words.data} <a href="/api/statistics">/api/statistics</a>
      </p>
      <FiguresBefore context={context} />
    </Document>
  );
};
