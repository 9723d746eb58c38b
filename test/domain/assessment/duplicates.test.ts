import { describe, expect, it } from 'vitest';
import {
  fingerprintParts,
  relate,
  sameTextKey,
  wordingInCommon,
} from '../../../functions/domain/assessment/duplicates.ts';
import { words } from './support/words.ts';

const told =
  'PC Alex Thornwick takes £50 a week from the man who runs the garage on the ring road, always on a Friday.';
const sameEvent =
  'There is a constable, Thornwick, who is paid every Friday by our local garage owner for passing on calls.';

describe('fingerprint parts', () => {
  it('are the same however name and number are written', () => {
    const one = fingerprintParts(
      words(told, { forceId: 'kent', subjects: [{ name: 'PC A. Thornwick', number: '44-10' }] }),
    );
    const other = fingerprintParts(
      words(sameEvent, { forceId: 'kent', subjects: [{ name: 'thornwick', number: '4410' }] }),
    );
    expect(one).toEqual(other);
  });

  it('differ for the same surname in another force', () => {
    const values = ['kent', 'essex'].map((forceId) => fingerprintParts(words(told, { forceId }))[0]?.value);
    expect(values[0]).not.toBe(values[1]);
  });

  it('hold place and days, and nothing from an empty form', () => {
    const parts = fingerprintParts(
      words(told, { subjects: [], place: 'Leeds', when: { from: '2026-03-03', to: '2026-03-03' } }),
    );
    expect(parts).toEqual([
      { kind: 'place', value: 'leeds' },
      { kind: 'date', value: '2026-03-03' },
    ]);
    expect(fingerprintParts(words(told, { subjects: [] }))).toEqual([]);
  });
});

describe('two reports', () => {
  it('are one text where only case, spacing and punctuation differ', () => {
    expect(sameTextKey(words(told.toUpperCase().replaceAll(',', '  ')))).toBe(sameTextKey(words(told)));
  });

  it('are the same text again where most runs of words agree', () => {
    const wording = wordingInCommon(words(told), words(`Sent again. ${told}`));
    expect(relate(['subject'], wording)?.relation).toBe('same-text');
  });

  it('corroborate where they name the same subject in other words', () => {
    const wording = wordingInCommon(words(told), words(sameEvent));
    expect(relate(['subject', 'place'], wording)).toEqual({
      relation: 'corroborating',
      why: ['subject', 'place'],
    });
  });

  it('are unrelated where only place and day agree', () => {
    expect(relate(['place', 'date'], 0)).toBeUndefined();
  });
});
