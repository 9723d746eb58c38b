import { describe, expect, it } from 'vitest';
import { compilePattern, UnsupportedPattern } from '../../../local/engines/events/pattern.ts';

const event = {
  source: 'aws.ses',
  'detail-type': 'Email Delivered',
  detail: { mail: { tags: { set: ['a', 'b'], none: null } }, size: 5 },
};

describe('an event pattern', () => {
  it.each([
    [{ source: ['aws.ses', 'other'] }, true],
    [{ source: ['other'] }, false],
    [{ 'detail-type': [{ prefix: 'Email' }], detail: { size: [5] } }, true],
    [{ 'detail-type': [{ suffix: 'Bounced' }] }, false],
    [{ detail: { mail: { tags: { set: ['b'] } } } }, true],
    [{ detail: { mail: { tags: { set: ['c'] } } } }, false],
    [{ detail: { mail: { tags: { set: [{ exists: true }] } } } }, true],
    [{ detail: { mail: { tags: { absent: [{ exists: false }] } } } }, true],
    [{ detail: { mail: { tags: { absent: [{ exists: true }] } } } }, false],
    [{ detail: { mail: { tags: { none: [null] } } } }, true],
    [{ source: [{ 'anything-but': ['aws.ses'] }] }, false],
    [{ source: [{ 'anything-but': { prefix: 'aws.e' } }] }, true],
    [{ detail: { absent: [{ 'anything-but': 'x' }] } }, false],
    [{ source: [{ 'equals-ignore-case': 'AWS.SES' }] }, true],
    [{ absent: ['x'] }, false],
  ])('%j matches: %s', (pattern, expected) => {
    expect(compilePattern(pattern)(event)).toBe(expected);
  });

  it('with an operator that is not run is refused', () => {
    expect(() => compilePattern({ size: [{ numeric: ['>', 1] }] })).toThrow(UnsupportedPattern);
    expect(() => compilePattern({ $or: [] })).toThrow('$or');
  });
});
