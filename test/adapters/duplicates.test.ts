import { beforeEach, describe, expect, it } from 'vitest';
import { createGetCaseHandler } from '../../functions/api/get-case/handler.ts';
import { marksOf } from '../../functions/domain/assessment/marks.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { anEvent, aService, call, type TestService } from '../support/service.ts';

let service: TestService;
let keys = 0;

const arrive = async (change: Record<string, unknown> = {}): Promise<CaseId> => {
  keys += 1;
  const journey = aJourney(service);
  const { caseId } = await journey.receive(aReport(change), keys.toString(16).padStart(32, '0'));
  await journey.assess(caseId);
  return caseId;
};

const shown = async (caseId: CaseId) =>
  (await call(createGetCaseHandler(service), anEvent({ path: { caseId }, roles: ['analyst'] }))).body;

const otherStory =
  'He let his brother see who had reported the brother to the police, and the brother came round the next day.';

beforeEach(() => {
  service = aService();
});

describe('possible duplicates of a case', () => {
  it('are the sendings of the same text, whoever it names', async () => {
    const first = await arrive({ subjects: [] });
    const second = await arrive({ subjects: [] });
    expect((await shown(second)).duplicates).toEqual([
      expect.objectContaining({ caseId: first, relation: 'same-text' }),
    ]);
    expect((await shown(first)).duplicates).toMatchObject([{ caseId: second }]);
  });

  it('are other accounts of the same subject, with what they share', async () => {
    const first = await arrive();
    const second = await arrive({ narrative: otherStory, when: { text: 'May' }, place: 'Elsewhere' });
    const [candidate] = (await shown(second)).duplicates;
    expect(candidate).toMatchObject({ caseId: first, relation: 'corroborating' });
    expect(candidate.why).toEqual(expect.arrayContaining(['subject', 'number']));
  });

  it('are not reports that share a place and a day alone', async () => {
    await arrive();
    const second = await arrive({ narrative: otherStory, subjects: [{ name: 'Priya Dunmarrow' }] });
    expect((await shown(second)).duplicates).toEqual([]);
  });

  it('are at most ten, however many were sent', async () => {
    for (let count = 0; count < 14; count += 1) await arrive();
    const { duplicates } = await shown(await arrive());
    expect(duplicates).toHaveLength(10);
  });

  it('leave no word of a report outside the content store', async () => {
    await arrive();
    const marks = JSON.stringify(service.marks.rows);
    expect(marks).not.toMatch(/thornwick|4410/i);
    expect(JSON.stringify([...service.ledger.streams])).not.toMatch(/thornwick/i);
    expect(service.marks.rows.length).toBeGreaterThan(2);
  });
});

describe('the marks of a report', () => {
  const { contact: _none, ...words } = aReport();

  it('are others under another secret, and bounded', () => {
    const [one, other] = [marksOf('a', words), marksOf('b', words)];
    expect(one.some((mark) => other.includes(mark))).toBe(false);
    const subjects = Array.from({ length: 10 }, (_, index) => ({ name: `Name${index}`, number: `${index}` }));
    expect(marksOf('a', aReport({ subjects }))).toHaveLength(12);
  });
});

describe('a possible conflict of interest', () => {
  it('is shown with the words that raise it', async () => {
    const caseId = await arrive({
      subjects: [{ name: 'Alex Thornwick', role: 'officer', station: 'Professional Standards' }],
    });
    expect((await shown(caseId)).conflicts).toContainEqual({
      kind: 'receiving-unit',
      evidence: 'Professional Standards',
    });
  });

  it('is not shown where nothing says so', async () => {
    expect((await shown(await arrive())).conflicts).toEqual([]);
  });
});
