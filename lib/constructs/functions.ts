import type { Construct } from 'constructs';
import { allFunctions } from '../functions/list.ts';
import type { FunctionSpec } from '../functions/spec.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

/** Every listed function, found again by its specification. Made in `scope` itself, so that logical ids stay short. */
export class Functions {
  private readonly byName: ReadonlyMap<string, ServiceFunction>;

  constructor(scope: Construct, props: Omit<ServiceFunctionProps, 'spec'>) {
    this.byName = new Map(
      allFunctions.map((spec) => [spec.name, new ServiceFunction(scope, { ...props, spec })]),
    );
  }

  /** Throws an Error for a function that is on no list. */
  named(name: FunctionSpec['name']): ServiceFunction {
    const found = this.byName.get(name);
    if (found === undefined) throw new Error(`${name} is on no list in lib/functions`);
    return found;
  }
}
