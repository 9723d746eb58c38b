/** A start that cannot go on, told to the person who typed the command in one line, without a stack. */
export class StartError extends Error {
  override readonly name: string = 'StartError';
}
