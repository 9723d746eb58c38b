import { nowOrSoon } from '../lexicon/closeness.ts';
import { madeReady, operation } from '../lexicon/leaks.ts';
import { dangerWhere } from './together.ts';

/** Those whom a coming police operation is meant for know of it. */
export const operationKnown = dangerWhere({
  id: 'urgency-operation-known',
  missing: 'operation-known',
  anyOf: [[operation, madeReady, nowOrSoon]],
});
