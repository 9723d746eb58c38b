/** A failure as the States Language knows it: an error name to retry or catch by, and a cause. */
export class StateError extends Error {
  override readonly name = 'StateError';

  constructor(
    readonly error: string,
    override readonly cause: string,
  ) {
    super(`${error}: ${cause}`);
  }
}
