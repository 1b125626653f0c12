import { randomUUID } from 'node:crypto';
import { aPerson } from '@/lib/data/people-fixture';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { UserId } from '@/lib/domain/ids';
import { DEFAULT_LOCALE, type Locale } from '@/lib/domain/locale';
import { env } from '@/lib/env/server';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { completeLink } from './complete-link';
import { openLink } from './open-link';

/** For tests: the sandbox's control endpoints, over HTTP. */
export async function control(method: string, path: string, body: object = {}): Promise<void> {
  const answer = await fetch(new URL(path, env().STRIPE_API_BASE_URL), {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
}

export interface TestPerson {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

export async function someone(name = 'Ada Reyes'): Promise<TestPerson> {
  const id = await aPerson({ name });
  return { id, name, email: `${id}@example.com`, locale: DEFAULT_LOCALE };
}

/** Opens a session for a person and links accounts in it, as the modal would. */
export async function linkInModal(
  person: TestPerson,
  institution: string,
  accounts: readonly string[] | 'all',
): Promise<string> {
  const opened = await openLink(person, randomUUID());
  if (!opened.ok) throw new Error(`No session: ${opened.code}`);
  await control('POST', `/_sandbox/sessions/${opened.value.sessionId}/link`, { institution, accounts });
  return opened.value.sessionId;
}

/** A person with one linked account whose first figures have arrived. */
export async function someoneWithAnAccount(institution = 'Test (Non-OAuth)', name = 'Success') {
  const person = await someone();
  const sessionId = await linkInModal(person, institution, [name]);
  const completed = await completeLink(person.id, sessionId);
  const [accountId] = completed.ok ? completed.value.accountIds : [];
  if (!accountId) throw new Error('Nothing was linked.');
  await settle(accountId);
  return { person, accountId };
}

/** Asks until no refresh is pending: these tests have no web process that a webhook could reach. */
export async function settle(accountId: string): Promise<void> {
  for (let tried = 0; tried < 100; tried++) {
    const snapshot = await retrieveAccount(accountId, 'reconcile');
    await saveSnapshot(snapshot);
    if (snapshot.balanceRefresh?.status !== 'pending' && snapshot.ownershipRefresh?.status !== 'pending') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${accountId} did not settle.`);
}
