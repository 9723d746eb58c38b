import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { Tables } from '../../../lib/constructs/tables.ts';
import { startDynamoDb } from '../../../local/engines/dynamodb/engine.ts';
import { readTables, type TableSettings } from '../../../local/engines/dynamodb/tables.ts';
import { freePorts } from '../../support/free-port.ts';

const resourceSchema = z.object({ Properties: z.record(z.string(), z.unknown()) });

const names = ['Ledger', 'Content', 'Contacts', 'Projections', 'Tokens', 'Drafts'] as const;
type TableName = (typeof names)[number];

/** The tables as the infrastructure defines them, keys and indexes included, under short names. */
const tables = (): TableSettings[] => {
  const stack = new Stack(new App(), 'Stateful');
  new Tables(stack, 'Tables');
  const found = Object.entries(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'));
  return names.flatMap((name) => {
    const resource = found.find(([id]) => id.startsWith(`Tables${name}`))?.[1];
    const { Properties: properties } = resourceSchema.parse(resource);
    const described = {
      stack: 'Stateful',
      logicalId: name,
      type: 'AWS::DynamoDB::Table',
      id: name,
      arn: name,
    };
    return readTables({ ofType: () => [{ ...described, properties }], assetPath: () => '' });
  });
};

/** The table store of this machine with the service's tables, and a client of it as the functions have. */
export const runningTables = async () => {
  const path = mkdtempSync(join(tmpdir(), 'tables-'));
  const engine = await startDynamoDb({
    port: await freePorts(1),
    path,
    tables: tables(),
    onExit: () => undefined,
  });
  const client = DynamoDBDocumentClient.from(engine.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  return {
    client,
    at: (table: TableName) => ({ client, table }),
    close: async () => {
      await engine.close();
      rmSync(path, { recursive: true, force: true });
    },
  };
};
export type RunningTables = Awaited<ReturnType<typeof runningTables>>;
