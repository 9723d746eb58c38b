import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  officeHoursSchema,
  officeHoursText,
  readOfficeHours,
  usualHours,
  weekdays,
} from '../../../functions/domain/clocks/office-hours.ts';

const written = (text: string): string => {
  const read = readOfficeHours(text);
  return 'hours' in read ? officeHoursText(read.hours) : read.problem;
};

describe('office hours as a person writes them', () => {
  it.each([
    ['Mon-Fri 09:00-17:00', 'Mon-Fri 09:00-17:00'],
    ['  monday to friday 8:00 to 16:30 ', 'Mon-Fri 08:00-16:30'],
    ['Mon–Wed, Fri 07:30–15:30', 'Mon-Wed,Fri 07:30-15:30'],
    ['sat,sun,mon 10:00-12:00', 'Mon,Sat-Sun 10:00-12:00'],
    ['Mon,Tue,Wed 10:00-12:00', 'Mon-Wed 10:00-12:00'],
    ['Mon-Sun 00:00-24:00', 'Mon-Sun 00:00-24:00'],
  ])('%s is %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each([
    '',
    'Mon-Fri',
    '09:00-17:00',
    'Mon-Fri 9-17',
    'Fri-Mon 09:00-17:00',
    'Mo-Fr 09:00-17:00',
    'Mon-Fri 09:00-25:00',
    'Mon-Fri 09:60-17:00',
    'Someday 09:00-17:00',
    'Mon,,Fri 09:00-17:00',
    'Mon-Fri 09:00-17:00 and Sat',
  ])('%j is refused with how to write it', (text) => {
    expect(written(text)).toMatch(/^Write days and times as/);
  });

  it.each(['Mon-Fri 17:00-09:00', 'Mon-Fri 09:00-09:00', 'Mon-Fri 24:00-24:00'])(
    '%s is refused, since the office would never be open',
    (text) => {
      expect(written(text)).toMatch(/later time second/);
    },
  );

  it('are read back as they were, whatever they are', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const hours = fc
      .record({ days: fc.subarray([...weekdays], { minLength: 1 }), opens: time, closes: time })
      .filter(({ opens, closes }) => opens < closes);
    fc.assert(
      fc.property(hours, (one) => {
        expect(readOfficeHours(officeHoursText(one))).toEqual({ hours: officeHoursSchema.parse(one) });
      }),
    );
    expect(officeHoursText(usualHours)).toBe('Mon-Fri 09:00-17:00');
  });

  it('never run away on what is long and hostile', () => {
    expect(written(`${'Mon-,'.repeat(20_000)} 09:00-17:00`)).toMatch(/^Write days/);
  });
});
