import { jobFunctions, stepFunctions } from './background.ts';
import { publicFunctions } from './public.ts';
import type { ApiFunctionSpec, FunctionSpec } from './spec.ts';
import { staffFunctions } from './staff.ts';

export const apiFunctions: readonly ApiFunctionSpec[] = [...publicFunctions, ...staffFunctions];

/** Every Lambda of the service, once. */
export const allFunctions: readonly FunctionSpec[] = [...apiFunctions, ...stepFunctions, ...jobFunctions];
