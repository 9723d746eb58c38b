import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseId } from '../domain/ids.ts';
import { type Contact, contactSchema } from '../domain/report/report.ts';
import { conditionally, storeCall } from './errors.ts';

/** Writes a reporter's contact details, once: never again where they were deleted. */
export interface ContactWriter {
  keep(caseId: CaseId, contact: Contact): Promise<void>;
}

/** Reads a reporter's contact details: two functions may. */
export interface ContactReader {
  read(caseId: CaseId): Promise<Contact | null>;
}

/**
 * Deletes a reporter's contact details; where there are none any more, that is the end of it. The case id stays with a
 * mark, so that the same report sent again does not bring them back.
 */
export interface ContactRemover {
  remove(caseId: CaseId): Promise<void>;
}

/** The contacts table, under a key of its own: key `caseId`. */
export const createContactStore = (deps: {
  client: DynamoDBDocumentClient;
  table: string;
}): ContactWriter & ContactReader & ContactRemover => ({
  keep: async (caseId, contact) => {
    await conditionally('contacts.put', () =>
      deps.client.send(
        new PutCommand({
          TableName: deps.table,
          Item: { caseId, contact },
          ConditionExpression: 'attribute_not_exists(caseId)',
        }),
      ),
    );
  },
  read: async (caseId) => {
    const { Item: item } = await storeCall('contacts.get', () =>
      deps.client.send(new GetCommand({ TableName: deps.table, Key: { caseId }, ConsistentRead: true })),
    );
    const contact: unknown = item?.contact;
    return contact === undefined ? null : contactSchema.parse(contact);
  },
  remove: async (caseId) => {
    await storeCall('contacts.delete', () =>
      deps.client.send(
        new UpdateCommand({
          TableName: deps.table,
          Key: { caseId },
          UpdateExpression: 'SET isDeleted = :true REMOVE contact',
          ExpressionAttributeValues: { ':true': true },
        }),
      ),
    );
  },
});
