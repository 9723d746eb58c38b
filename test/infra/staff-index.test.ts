import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();
const [edge] = resourcesOf(stateless, 'AWS::CloudFront::Function').values();

const visit = (uri: string): unknown =>
  runInNewContext(
    `${z.string().parse(edge?.Properties.FunctionCode)}\nhandler({ request: { uri: '${uri}' } })`,
  );

describe('opening the staff page', () => {
  it('by its folder gives the page', () => {
    expect(visit('/staff/')).toEqual({ uri: '/staff/index.html' });
  });

  it('without the slash leads to the folder', () => {
    expect(visit('/staff')).toMatchObject({ statusCode: 301, headers: { location: { value: '/staff/' } } });
  });

  it('by the name of a file gives that file', () => {
    expect(visit('/staff/app.js')).toEqual({ uri: '/staff/app.js' });
  });
});
