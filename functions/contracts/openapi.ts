import { z } from 'zod';
import { type Operation, operations } from './operations.ts';

const parameter = (name: string, place: 'path' | 'query', description?: string) => ({
  name,
  in: place,
  required: place === 'path',
  schema: { type: 'string' },
  ...(description ? { description } : {}),
});

const problem = {
  description: 'RFC 9457 problem',
  content: { 'application/problem+json': { schema: { type: 'object' } } },
};

const operationObject = (operation: Operation) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const query = Object.entries(operation.query ?? {});
  return {
    summary: operation.summary,
    tags: [operation.who],
    ...(['staff', 'supervisor', 'auditor'].includes(operation.who) ? { security: [{ staff: [] }] } : {}),
    parameters: [
      ...names.map((name) => parameter(name, 'path')),
      ...query.map(([name, description]) => parameter(name, 'query', description)),
    ],
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: z.toJSONSchema(operation.body, { io: 'input', unrepresentable: 'any' }),
              },
            },
          },
        }
      : {}),
    responses: { [operation.status]: { description: 'Done' }, default: problem },
  };
};

/** The contract as OpenAPI 3.1, generated from the schemas that handlers parse with. */
export const openApiDocument = () => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'National Police Anti-Corruption and Abuse Reporting Service', version: '1' },
    paths,
    components: { securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
};
