import { z } from 'zod';

/** Staff roles: the groups of the user pool. */
export const roleSchema = z.enum(['call-handler', 'analyst', 'supervisor', 'auditor']);
export type Role = z.infer<typeof roleSchema>;
