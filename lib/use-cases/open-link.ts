import 'server-only';
import { findAccountHolder, saveAccountHolder } from '@/lib/data/account-holders';
import { saveConsent } from '@/lib/data/consents';
import { DISCLOSED, disclosureVersion } from '@/lib/domain/link-disclosure';
import type { UserId } from '@/lib/domain/ids';
import type { Locale } from '@/lib/domain/locale';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import { log } from '@/lib/log';
import { stripeFailure } from '@/lib/stripe/errors';
import { createCustomer, openLinkSession, publishableKey } from '@/lib/stripe/link-session';

interface Person {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  /** The language in which they read what is asked for. */
  readonly locale: Locale;
}

export interface OpenedLink {
  readonly sessionId: string;
  /** Opens the modal in the browser that asked; never stored, logged or put in a URL. */
  readonly clientSecret: string;
  readonly publishableKey: string;
}

/** Opens a link session for someone who has read the disclosure. Calling again with the same `attemptId` answers with the same session. */
export async function openLink(person: Person, attemptId: string): Promise<Outcome<OpenedLink, 'unavailable'>> {
  try {
    const customerId = (await findAccountHolder(person.id)) ?? (await becomeAccountHolder(person));
    const session = await openLinkSession(customerId, `${person.id}-${attemptId}`);
    await saveConsent(person.id, {
      linkSessionId: session.id,
      wordingVersion: disclosureVersion(person.locale),
      permissions: DISCLOSED,
    });
    return ok({ sessionId: session.id, clientSecret: session.clientSecret, publishableKey: publishableKey() });
  } catch (err) {
    if (!stripeFailure(err)) throw err;
    log().error({ err }, 'a link session could not be opened');
    return refusal('unavailable');
  }
}

async function becomeAccountHolder(person: Person): Promise<string> {
  const customerId = await createCustomer(person);
  await saveAccountHolder(customerId, person.id);
  return customerId;
}
