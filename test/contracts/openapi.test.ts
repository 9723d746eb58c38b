import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../functions/contracts/openapi.ts';
import { operations } from '../../functions/contracts/operations.ts';
import { apiFunctions } from '../../lib/functions/list.ts';

const access = new Map(
  apiFunctions.flatMap((spec) =>
    spec.routes.filter((route) => route.includes(' /api/')).map((route) => [route, spec.access] as const),
  ),
);

const documentSchema = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        summary: z.string().min(1),
        security: z.unknown().optional(),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.enum(['path', 'query']) })),
        requestBody: z
          .object({
            required: z.literal(true),
            content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }),
          })
          .optional(),
        responses: z.looseObject({ default: z.looseObject({}) }),
        tags: z.array(z.string()),
      }),
    ),
  ),
});

const document = documentSchema.parse(JSON.parse(JSON.stringify(openApiDocument())));
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    route: `${method.toUpperCase()} ${path}`,
    path,
    operation,
  })),
);

describe('the contract', () => {
  it('describes exactly the operations that the gateway routes, pages aside', () => {
    expect(described.map(({ route }) => route).toSorted()).toEqual([...access.keys()].toSorted());
    expect(described).toHaveLength(operations.length);
  });

  it.each(described.map(({ route, operation }) => [route, operation] as const))(
    'asks for a token where the gateway does: %s',
    (route, operation) => {
      expect(operation.security !== undefined).toBe(access.get(route) === 'staff');
    },
  );

  it('gives every POST and PUT a body that takes no unknown field, and no GET or DELETE one', () => {
    for (const { route, operation } of described) {
      const schema = operation.requestBody?.content['application/json'].schema;
      if (route.startsWith('GET') || route.startsWith('DELETE')) expect(schema, route).toBeUndefined();
      else expect(schema, route).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  it('names every part of every path', () => {
    for (const { path, operation } of described) {
      const named = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(named.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  it('never puts what somebody typed into an address: no query takes more than codes', () => {
    const asked = described.flatMap(({ operation }) =>
      operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    );
    expect(new Set(asked)).toEqual(new Set(['queue', 'counts', 'cursor', 'status', 'round']));
  });

  it('says what a report needs: a narrative, and nothing else', () => {
    const schema = document.paths['/api/reports']?.post?.requestBody?.content['application/json'].schema;
    expect(schema?.required).toEqual(['narrative']);
  });
});
