import { describe, expect, it } from 'vitest';
import { createRouter } from '../../../local/engines/gateway/routes.ts';

const route = (keys: string[]) =>
  createRouter(keys.map((routeKey) => ({ routeKey, functionArn: routeKey, timeoutMs: 1 })));

const cases = route([
  'GET /api/{proxy+}',
  'ANY /api/cases/{caseId}',
  'GET /api/cases/{caseId}',
  'GET /api/cases/open',
  'GET /api/cases/{caseId}/tasks/{taskId}',
  'GET /',
]);

describe('a route', () => {
  it.each([
    ['GET', '/', 'GET /'],
    ['GET', '/api/cases/open', 'GET /api/cases/open'],
    ['GET', '/api/cases/7', 'GET /api/cases/{caseId}'],
    ['DELETE', '/api/cases/7', 'ANY /api/cases/{caseId}'],
    ['GET', '/api/cases/7/tasks/8', 'GET /api/cases/{caseId}/tasks/{taskId}'],
    ['GET', '/api/cases/7/other', 'GET /api/{proxy+}'],
  ])('%s %s is the most specific one that fits', (method, path, expected) => {
    expect(cases(method, path)?.settings.routeKey).toBe(expected);
  });

  it('names the parts of the path', () => {
    expect(cases('GET', '/api/cases/7/tasks/8')?.pathParameters).toEqual({ caseId: '7', taskId: '8' });
    expect(cases('GET', '/api/a/b/c')?.pathParameters).toEqual({ proxy: 'a/b/c' });
  });

  it('is not found for another method, another depth or an empty part', () => {
    expect(cases('POST', '/api/cases/7/tasks/8')).toBeUndefined();
    expect(cases('PUT', '/')).toBeUndefined();
    expect(cases('DELETE', '/api/cases/')).toBeUndefined();
  });

  it('falls back to $default', () => {
    expect(route(['GET /a', '$default'])('GET', '/b')?.settings.routeKey).toBe('$default');
  });
});
