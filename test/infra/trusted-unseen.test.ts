import { describe, expect, it } from 'vitest';
import { functionsThatMay } from './support/roles.ts';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();

/** The reference by which a resource would name the function itself, not its role or its log. */
const referenceTo = (name: string): RegExp => {
  const ids = [...resourcesOf(stateless, 'AWS::Lambda::Function')].map(([id]) => id);
  const own = ids.find((id) => new RegExp(`^${name}(Function)?[0-9A-F]{8}$`).test(id));
  if (own === undefined) throw new Error(`there is no function ${name}`);
  return new RegExp(`"${own}"`);
};

describe('the function that trusts mailboxes unseen', () => {
  const typesNaming = (name: RegExp): readonly string[] => {
    const { Resources: all } = stateless.toJSON();
    const naming = Object.entries<{ Type: string }>(all).filter(([, one]) => name.test(JSON.stringify(one)));
    return [...new Set(naming.map(([, { Type }]) => Type))].sort();
  };

  it('is named by nothing that could call it: no route, schedule, event rule or state machine', () => {
    expect(typesNaming(referenceTo('TrustDirectory'))).toEqual([]);
    expect(typesNaming(referenceTo('SweepLedger'))).toContain('AWS::Events::Rule');
  });

  it('may be invoked by no function of the service', () => {
    const invokers = functionsThatMay(stateless, {
      actions: ['lambda:InvokeFunction', 'lambda:*', '*'],
      resource: 'TrustDirectory',
    });
    expect(invokers).toEqual([]);
    const permissions = [...resourcesOf(stateless, 'AWS::Lambda::Permission')];
    expect(permissions.length).toBeGreaterThan(0);
    expect(permissions.filter(([, one]) => referenceTo('TrustDirectory').test(JSON.stringify(one)))).toEqual(
      [],
    );
  });
});
