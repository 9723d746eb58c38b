import { describe, expect, it } from 'vitest';
import { createSecret } from '../../functions/adapters/secret.ts';

/** A client that gives these answers, one a call; an error is thrown. */
const answering = (...answers: readonly (Error | { SecretString?: string })[]) => {
  const left = [...answers];
  let calls = 0;
  const send = async (): Promise<unknown> => {
    calls += 1;
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer ?? {};
  };
  return { client: { send: send as never }, calls: () => calls };
};

const named = (name: string): Error => Object.assign(new Error('told by AWS'), { name });
const secretOf = (client: ReturnType<typeof answering>['client']) =>
  createSecret({ client, secretId: () => 'arn' });

describe('a secret', () => {
  it('is fetched once, however many ask at once', async () => {
    const { client, calls } = answering({ SecretString: 'kept' });
    const secret = secretOf(client);
    expect(await Promise.all([secret(), secret()])).toEqual(['kept', 'kept']);
    expect([await secret(), calls()]).toEqual(['kept', 1]);
  });

  it.each(['TimeoutError', 'ThrottlingException', 'InternalServiceError'])(
    'that cannot be had for %s is worth another try, by a name that the workflow retries, and then had',
    async (name) => {
      const secret = secretOf(answering(named(name), { SecretString: 'kept' }).client);
      await expect(secret()).rejects.toMatchObject({
        name: 'StoreUnavailable',
        message: `secret.get: ${name}`,
      });
      expect(await secret()).toBe('kept');
    },
  );

  it.each([
    ['may not be read', named('AccessDeniedException')],
    ['is empty', { SecretString: '' }],
  ])('that %s is refused for good', async (_what, answer) => {
    await expect(secretOf(answering(answer).client)()).rejects.toMatchObject({ name: 'StoreRejected' });
  });
});
