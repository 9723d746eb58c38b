import { z } from 'zod';
import { operation, page, pageSchema, readPageToken, seconds } from './operation.ts';

export const listStateMachines = operation(
  z.object(pageSchema),
  ({ machines }, { maxResults, nextToken }) => {
    const after = readPageToken(nextToken, /^arn:/) ?? '';
    const sorted = [...machines.values()].toSorted((one, other) => (one.arn < other.arn ? -1 : 1));
    const { taken, next } = page(
      sorted.filter(({ arn }) => arn > after),
      maxResults,
      ({ arn }) => arn,
    );
    const stateMachines = taken.map(({ arn, name, createdAt }) => ({
      stateMachineArn: arn,
      name,
      type: 'STANDARD',
      creationDate: seconds(createdAt),
    }));
    return { stateMachines, ...next };
  },
);
