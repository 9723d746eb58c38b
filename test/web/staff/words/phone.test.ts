import { describe, expect, it } from 'vitest';
import { numberGroups, telHref } from '../../../../web/staff/words/phone.ts';

describe('a number to read out', () => {
  it.each([
    ['01632 960101', '01632 960 101'],
    ['07700900123', '07700 900 123'],
    ['(020) 7946 0018', '020 7946 0018'],
    ['+44 1632 960101', '+44 1632 960 101'],
    ['01632 9601012', '01632 960 1012'],
    ['101', '101'],
  ])('%s is read as %s', (phone, read) => {
    expect(numberGroups(phone).join(' ')).toBe(read);
  });

  it('is dialled with its digits and its plus alone', () => {
    expect(telHref('(020) 7946 0018')).toBe('tel:02079460018');
    expect(telHref('+44 1632 960101')).toBe('tel:+441632960101');
  });
});
