import { listCases } from '../api/cases.ts';
import type { Api } from '../api/client.ts';

const idForm = /^[0-9a-hjkmnp-tv-z]{26}$/;
const normal = (reference: string): string => reference.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
const pagesSearched = 20;

/**
 * The id of the case that was named by id, by the address of its page, or by reference. References are looked for
 * among the open cases, page by page; null where there is none.
 */
export const findCaseId = async (api: Api, named: string): Promise<string | null> => {
  const last = named.trim().split('/').at(-1) ?? '';
  if (idForm.test(last)) return last;
  let cursor: string | undefined;
  for (let page = 0; page < pagesSearched; page += 1) {
    const result = await listCases(api, 'all', cursor);
    if (!result.ok) return null;
    const found = result.data.cases.find((row) => normal(row.reference) === normal(named));
    if (found !== undefined) return found.caseId;
    if (!result.data.cursor) return null;
    cursor = result.data.cursor;
  }
  return null;
};
