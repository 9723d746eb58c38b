import { checkSymbol, hasValidCheckSymbol, inGroups, normaliseSymbols } from '../check-symbol.ts';
import { base32, mac } from '../hash.ts';

const length = 11;

/** The code of a test message, in groups of four: a MAC under the identity secret, so that it is kept nowhere. 55 bits and a check symbol. */
export const mailboxCode = (secret: string, test: { mailboxId: string; testId: string }): string => {
  const body = base32(mac(secret, `mailbox-test|${test.mailboxId}|${test.testId}`), length).toUpperCase();
  return inGroups(body + checkSymbol(body));
};

/** Whether what was typed can be such a code at all: a slip of the finger is told at once and counts as no try. */
export const canBeMailboxCode = (typed: string): boolean => {
  const code = normaliseSymbols(typed);
  return code.length === length + 1 && hasValidCheckSymbol(code);
};

export const isSameCode = (code: string, typed: string): boolean =>
  normaliseSymbols(code) === normaliseSymbols(typed);
