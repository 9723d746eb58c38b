import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../../../web/staff/tasks/delivery-of.ts';

const sent = [
  { reportId: 'first', state: 'delivered' },
  { reportId: 'second', state: 'bounced' },
  { reportId: 'third', state: 'silence' },
];

describe('a mail that is to be put right', () => {
  it.each([
    ['second', 'Bounced'],
    ['third', 'No word of it'],
  ])('says of its own report what came of it: %s', (reportId, words) => {
    expect(deliveryOf(sent, { kind: 'delivery-remedy', reportId })).toBe(words);
  });

  it('says nothing where the task is about no mail, or nothing was sent', () => {
    expect(deliveryOf(sent, { kind: 'approval', reportId: 'second' })).toBeNull();
    expect(deliveryOf([], { kind: 'delivery-remedy', reportId: 'second' })).toBeNull();
  });
});
