import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import type { Resource, Resources } from '../../template/resources.ts';

const key = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const index = z
  .looseObject({
    IndexName: z.string(),
    KeySchema: key,
    Projection: z.strictObject({
      ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
      NonKeyAttributes: z.array(z.string()).optional(),
    }),
  })
  .transform(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }));

const properties = z.looseObject({
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: key,
  GlobalSecondaryIndexes: z.array(index).optional(),
  LocalSecondaryIndexes: z.array(index).optional(),
  TimeToLiveSpecification: z.looseObject({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

/** A table to be there before anything runs. */
export interface TableSettings {
  name: string;
  create: CreateTableCommandInput;
  /** The attribute that holds an item's expiry, in seconds since 1970. */
  expiryAttribute: string | undefined;
  keyNames: string[];
}

function readTable({ id, properties: given }: Resource): TableSettings {
  const table = properties.parse(given);
  return {
    name: id,
    create: {
      TableName: id,
      AttributeDefinitions: table.AttributeDefinitions,
      KeySchema: table.KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(table.GlobalSecondaryIndexes && { GlobalSecondaryIndexes: table.GlobalSecondaryIndexes }),
      ...(table.LocalSecondaryIndexes && { LocalSecondaryIndexes: table.LocalSecondaryIndexes }),
    },
    expiryAttribute: table.TimeToLiveSpecification?.Enabled
      ? table.TimeToLiveSpecification.AttributeName
      : undefined,
    keyNames: table.KeySchema.map(({ AttributeName }) => AttributeName),
  };
}

/** The template's tables, as CreateTable takes them: encryption and recovery left out, billing by request. */
export function readTables(resources: Resources): TableSettings[] {
  return resources.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map(readTable);
}
