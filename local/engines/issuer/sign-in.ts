import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { escapeHtml, page } from '../../http/html.ts';
import { readBody, sendPage } from '../../http/messages.ts';
import type { Person } from './identity-files.ts';
import { isTotpCode, totpCode } from './totp.ts';

const largestForm = 10_000;

/** Equal texts, in the time that does not tell how much of them is. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** Whose email, password and code these are, if anybody's. */
export function authenticate(
  people: readonly Person[],
  form: URLSearchParams,
  demand: { needsCode: boolean; now: Date },
): Person | undefined {
  const email = (form.get('email') ?? '').trim().toLowerCase();
  const person = people.find((each) => each.email === email);
  if (person === undefined || !isSame(form.get('password') ?? '', person.password)) return undefined;
  const code = (form.get('code') ?? '').replaceAll(' ', '');
  return !demand.needsCode || isTotpCode(person.totpSecret, code, demand.now) ? person : undefined;
}

function codeField(needsCode: boolean): string {
  if (!needsCode) return '';
  return `<label for="code">Six-digit code from the authenticator app</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" required>`;
}

function signInPage(uid: string, needsCode: boolean, failedEmail?: string): string {
  const error =
    failedEmail === undefined
      ? ''
      : '<div role="alert"><p>The email address, the password or the code is not right.</p></div>';
  return page(
    'Sign in',
    `${error}<form method="post" action="/sign-in/${encodeURIComponent(uid)}">
<label for="email">Email address</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${escapeHtml(failedEmail ?? '')}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
${codeField(needsCode)}<button type="submit">Sign in</button></form>
<p><a href="/people">Who can sign in here</a></p>`,
  );
}

interface Settings {
  provider: Provider;
  people: readonly Person[];
  needsCode: boolean;
}

/** Shows the form of `/sign-in/<uid>`, and takes it: the right person goes on, anybody else sees it again. */
export async function handleSignIn(
  request: IncomingMessage,
  response: ServerResponse,
  settings: Settings,
): Promise<void> {
  const { provider, people, needsCode } = settings;
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return sendPage(response, signInPage(uid, needsCode));
  const form = new URLSearchParams((await readBody(request, largestForm)).toString('utf8'));
  const person = authenticate(people, form, { needsCode, now: new Date() });
  if (person === undefined)
    return sendPage(response, signInPage(uid, needsCode, form.get('email') ?? ''), 401);
  return provider.interactionFinished(request, response, {
    login: { accountId: person.sub, amr: ['pwd', 'otp'] },
  });
}

/** Who can sign in, with passwords and the codes of this moment: a local copy has nothing to hide from its owner. */
export function sendPeople(response: ServerResponse, people: readonly Person[], now: Date): void {
  const rows = people.map(
    ({ displayName, email, group, password, totpSecret }) =>
      `<tr><td>${escapeHtml(displayName)}</td><td>${escapeHtml(email)}</td><td>${escapeHtml(group)}</td><td><code>${escapeHtml(password)}</code></td>
<td><code>${totpCode(totpSecret, now)}</code></td><td><code>${totpSecret}</code></td></tr>`,
  );
  const head =
    '<tr><th>Name</th><th>Email</th><th>Role</th><th>Password</th><th>Code now</th><th>Authenticator secret</th></tr>';
  sendPage(
    response,
    page('Who can sign in here', `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`),
  );
}
