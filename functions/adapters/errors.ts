/** The store did not answer, or said to come back: worth another try. Step Functions retries it by name. */
export class StoreUnavailable extends Error {
  constructor(operation: string, cause: string) {
    super(`${operation}: ${cause}`);
    this.name = 'StoreUnavailable';
  }
}

/** The store refused the call for good: a fault of ours, never retried. */
export class StoreRejected extends Error {
  constructor(operation: string, cause: string) {
    super(`${operation}: ${cause}`);
    this.name = 'StoreRejected';
  }
}

/** Another commit took the sequence number, several times over. Retried by name. */
export class CommitConflict extends Error {
  constructor() {
    super('Other commits kept arriving first');
    this.name = 'CommitConflict';
  }
}

/** The workflow engine did not answer. Retried by name. */
export class WorkflowUnavailable extends Error {
  constructor(operation: string, cause: string) {
    super(`${operation}: ${cause}`);
    this.name = 'WorkflowUnavailable';
  }
}

/** A case is closed as spam, and how it was worded could not be kept. Retried by name, and let go in the end. */
export class SpamNotRemembered extends Error {
  constructor(cause: string) {
    super(cause);
    this.name = 'SpamNotRemembered';
  }
}

/** Sealed content is gone: deleted on schedule, or never written. */
export class ContentMissing extends Error {
  constructor(contentId: string) {
    super(`No content ${contentId}`);
    this.name = 'ContentMissing';
  }
}

/** Sealed content does not match the digest in the ledger. */
export class ContentAltered extends Error {
  constructor(contentId: string) {
    super(`Content ${contentId} does not match its digest`);
    this.name = 'ContentAltered';
  }
}

const permanent = new Set([
  'ValidationException',
  'AccessDeniedException',
  'ResourceNotFoundException',
  'SerializationException',
  'ItemCollectionSizeLimitExceededException',
  'UnrecognizedClientException',
]);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Whether a conditional write was refused because its condition did not hold. */
export const isConditionFailed = (error: unknown): boolean =>
  nameOf(error) === 'ConditionalCheckFailedException';

/** Runs one call to the store; its failures become StoreUnavailable or StoreRejected, a failed condition passes through. */
export const storeCall = async <T>(operation: string, call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (isConditionFailed(error)) throw error;
    const name = nameOf(error);
    throw permanent.has(name) ? new StoreRejected(operation, name) : new StoreUnavailable(operation, name);
  }
};

/** Runs a conditional write: whether its condition held. */
export const conditionally = async (operation: string, call: () => Promise<unknown>): Promise<boolean> => {
  try {
    await storeCall(operation, call);
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
};
