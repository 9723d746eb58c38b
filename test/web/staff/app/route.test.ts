import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../../web/staff/app/route.ts';

describe('an address of the staff page', () => {
  it.each([
    ['', { screen: 'home' }],
    ['#/', { screen: 'home' }],
    ['#/queues/write-up', { screen: 'queue', queue: 'write-up' }],
    ['#/cases/0123456789abcdefghjkmnpqrs', { screen: 'case', id: '0123456789abcdefghjkmnpqrs' }],
    ['#/directory', { screen: 'directory' }],
    ['#/directory-import', { screen: 'directory-import' }],
    ['#/directory/west-yorkshire', { screen: 'force', id: 'west-yorkshire' }],
    ['#/streams/case:0123456789', { screen: 'stream', id: 'case#0123456789' }],
    ['#/streams/system', { screen: 'stream', id: 'system' }],
    ['#/executions/0123456789', { screen: 'execution', id: '0123456789' }],
  ])('%s leads to its screen', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each([
    '#/queues/other',
    '#/cases/',
    '#/cases/a b',
    '#/cases/%3Cscript%3E',
    '#/streams/anything:x',
    '#/nowhere',
    '#/nowhere/x',
  ])('%s leads nowhere', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'not-found' });
  });
});
