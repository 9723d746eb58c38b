const kinds = {
  ExecutionAlreadyExists: 'Execution Already Exists',
  ExecutionDoesNotExist: 'Execution Does Not Exist',
  InvalidArn: 'Invalid Arn',
  InvalidExecutionInput: 'Invalid State Machine Execution Input',
  InvalidName: 'Invalid Name',
  InvalidOutput: 'Invalid Output',
  InvalidToken: 'Invalid Token',
  SerializationException: 'The request cannot be read',
  StateMachineDoesNotExist: 'State Machine Does Not Exist',
  TaskDoesNotExist: 'Task Does Not Exist',
  TaskTimedOut: 'Task Timed Out',
  UnknownOperationException: 'Unknown Operation',
  ValidationException: 'Validation',
} as const;

/** An error of the Step Functions API, answered with status 400. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';

  /** @param about what the error is about (an ARN, a parameter), never data of a task or an execution */
  constructor(
    readonly type: keyof typeof kinds,
    about: string,
  ) {
    super(`${kinds[type]}: '${about}'`);
  }
}
