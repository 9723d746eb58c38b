import { findCase } from '../api/cases.ts';
import type { Api } from '../api/client.ts';

const idForm = /^[0-9a-hjkmnp-tv-z]{26}$/;

/** The id of the case that was named, or in words why there is none. */
export type FoundCase = { caseId: string } | { caseId: null; why: string };

/** The case that was named by its reference, by its id, or by the address of its page. */
export const findCaseId = async (api: Api, named: string): Promise<FoundCase> => {
  const last = named.trim().split('/').at(-1) ?? '';
  if (idForm.test(last)) return { caseId: last };
  const result = await findCase(api, named);
  if (result.ok) return { caseId: result.data.caseId };
  const { status, errors, title } = result.problem;
  if (status === 404) return { caseId: null, why: 'No case has this reference' };
  return { caseId: null, why: errors?.[0]?.message ?? title };
};
