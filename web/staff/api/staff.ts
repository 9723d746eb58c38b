import * as z from 'zod';
import type { Names } from '../app/who.ts';
import type { Api } from './client.ts';

const staffListSchema = z
  .object({ staff: z.array(z.object({ staffId: z.string(), name: z.string() })) })
  .transform(({ staff }): Names => new Map(staff.map(({ staffId, name }) => [staffId, name])));

/** What colleagues are called, by their ids. */
export const listStaff = (api: Api) => api.send({ path: '/api/staff' }, staffListSchema);
