import type { JSX } from 'preact';
import type { PageContext } from '../document/page-context.ts';

/** Published with the launch of the national service, March 2024 (APCC and NPCC notices). 728 + 139 = 867. */
const metropolitanService = {
  calls: 1988,
  online: 890,
  contacts: 2878,
  disseminated: 867,
  met: 728,
  others: 139,
};

/** The published figures of the service for London that came before, with their source. */
export const FiguresBefore = ({ context }: { readonly context: PageContext }): JSX.Element => {
  const words = context.messages.statistics;
  const labels: Readonly<Record<string, string>> = words.before;
  return (
    <>
      <h2>{words.beforeTitle}</h2>
      <p>{words.beforeText}</p>
      <table>
        <caption>{words.caption}</caption>
        <tbody>
          {Object.entries(metropolitanService).map(([key, count]) => (
            <tr key={key}>
              <th scope="row">{labels[key]}</th>
              <td>{count.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{words.source}</p>
    </>
  );
};
