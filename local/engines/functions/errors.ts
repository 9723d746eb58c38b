/** An error by which an invocation fails; its name is what Lambda reports as the error type. */
export class FunctionError extends Error {
  constructor(errorType: string, errorMessage: string) {
    super(errorMessage);
    this.name = errorType;
  }
}
