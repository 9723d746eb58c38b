import { describe, expect, it } from 'vitest';
import { type Role, roleSchema } from '../../functions/domain/role.ts';
import { apiFunctions } from '../../lib/functions/list.ts';
import { publicFunctions } from '../../lib/functions/public.ts';
import { staffFunctions } from '../../lib/functions/staff.ts';
import { anEvent, call } from '../support/service.ts';
import type { HandlerName } from './support/handlers.ts';
import { aBusyService, everythingKept } from './support/requests.ts';

const desk: readonly Role[] = ['analyst', 'supervisor'];
const calls: readonly Role[] = ['call-handler', 'analyst', 'supervisor'];
const audit: readonly Role[] = ['auditor', 'supervisor'];

/** Who may call what: the contract, beside the code that keeps it. */
const allowed: Partial<Readonly<Record<HandlerName, readonly Role[]>>> = {
  'list-cases': desk,
  'get-case': desk,
  'take-call': calls,
  'answer-task': desk,
  'assign-task': desk,
  'create-information-report': desk,
  'save-information-report': desk,
  'get-information-report': desk,
  'ask-reporter': desk,
  'add-note': desk,
  'link-cases': desk,
  'reveal-contact': desk,
  'delete-contact': ['supervisor'],
  'withdraw-code': ['supervisor'],
  'mark-viewer': desk,
  'list-staff': ['analyst', 'supervisor', 'auditor'],
  'find-case': desk,
  'list-directory': ['supervisor'],
  'import-mailboxes': ['supervisor'],
  'get-force': ['supervisor'],
  'save-force': ['supervisor'],
  'confirm-mailbox': ['supervisor'],
  'start-drill': ['supervisor'],
  'record-drill': ['supervisor'],
  'get-on-call': desk,
  'save-on-call': ['supervisor'],
  'list-drafts': calls,
  'save-draft': calls,
  'get-draft': calls,
  'drop-draft': calls,
  'answer-draft': ['supervisor'],
  'list-executions': audit,
  'list-rounds': audit,
  'get-history': audit,
  'get-stream': audit,
  'verify-ledger': audit,
};

const staffHandlers = Object.entries(allowed) as [HandlerName, readonly Role[]][];
const each = staffHandlers.flatMap(([name, roles]) =>
  roleSchema.options.map((role) => [name, role, roles.includes(role)] as const),
);

describe('the table of roles', () => {
  it('names every staff function of the infrastructure and no other', () => {
    expect(Object.keys(allowed).toSorted()).toEqual(staffFunctions.map(({ name }) => name).toSorted());
  });

  it('covers, with the pages and the public functions, every function behind the HTTP API', async () => {
    const { handlers } = await aBusyService();
    const pages = apiFunctions
      .filter(({ routes }) => !routes.some((route) => route.includes(' /api/')))
      .map(({ name }) => name);
    expect([...Object.keys(handlers), ...pages].toSorted()).toEqual(
      apiFunctions.map(({ name }) => name).toSorted(),
    );
  });
});

describe('a staff route', () => {
  it.each(each.filter(([, , may]) => may))('%s is open to %s', async (name, role) => {
    const { handlers, requests } = await aBusyService();
    const answer = await call(handlers[name], anEvent({ ...requests[name], roles: [role] }));
    expect(answer.status).toBeLessThan(300);
  });

  it.each(each.filter(([, , may]) => !may))(
    '%s is closed to %s: 403, and nothing is changed',
    async (name, role) => {
      const { service, handlers, requests } = await aBusyService();
      const before = everythingKept(service);
      const answer = await call(handlers[name], anEvent({ ...requests[name], roles: [role] }));
      expect(answer.status).toBe(403);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ type: '/problems/forbidden', status: 403 });
      expect(everythingKept(service)).toBe(before);
    },
  );

  it.each(staffHandlers)('%s is closed to whoever comes without a role', async (name) => {
    const { service, handlers, requests } = await aBusyService();
    const before = everythingKept(service);
    for (const roles of [undefined, [], ['admin'], ['Supervisor']]) {
      const answer = await call(handlers[name], anEvent({ ...requests[name], ...(roles ? { roles } : {}) }));
      expect(answer.status).toBe(403);
    }
    expect(everythingKept(service)).toBe(before);
  });

  it.each(staffHandlers)(
    '%s says which role it needs before anything about the case',
    async (name, roles) => {
      const { handlers, requests } = await aBusyService();
      const strange = { ...requests[name], path: { caseId: 'x', taskId: 'x', reportId: 'x', stream: 'x' } };
      const answer = await call(handlers[name], anEvent(strange));
      expect(answer.status).toBe(403);
      for (const role of roles) expect(answer.body.detail).toContain(role);
    },
  );
});

describe('a public route', () => {
  const names = publicFunctions.filter(({ routes }) => routes.some((route) => route.includes(' /api/')));

  it.each(names.map(({ name }) => name as HandlerName))('%s asks for no role', async (name) => {
    const { handlers, requests } = await aBusyService();
    expect((await call(handlers[name], anEvent(requests[name]))).status).not.toBe(403);
  });
});
