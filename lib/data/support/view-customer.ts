import 'server-only';
import { toUserId, type UserId } from '@/lib/domain/ids';
import { DEFAULT_LOCALE, toLocale } from '@/lib/domain/locale';
import { maskOwner } from '@/lib/domain/mask-owner';
import { matchName } from '@/lib/domain/ownership-match';
import type { Staff } from '@/lib/domain/staff';
import type { CustomerView, SupportAccountView } from '@/lib/domain/support-views';
import { toAccountView } from '@/lib/domain/to-account-view';
import type { Words } from '@/lib/domain/words';
import { appendAudit } from '../audit';
import { listLinkedAccounts } from '../find-account';
import { findOwnership } from '../find-ownership';
import { prisma } from '../prisma';
import { listAccesses } from './list-accesses';
import { listWebhookEvents } from './list-webhook-events';

/** One customer as support sees them; null when there is none by that id. That it was asked for is on record before anything is read. */
export async function viewCustomer(staff: Staff, id: string, now: Date, words: Words): Promise<CustomerView | null> {
  await appendAudit(staff, { action: 'support.view_customer', subjectId: id, details: {} }, now);
  const person = await prisma().user.findFirst({
    where: { id, role: 'customer' },
    select: {
      id: true,
      name: true,
      email: true,
      timeZone: true,
      locale: true,
      createdAt: true,
      accountHolders: { select: { id: true } },
    },
  });
  if (!person) return null;
  const userId = toUserId(person.id);
  const [accounts, events, accesses] = await Promise.all([
    listMaskedAccounts(userId, person.name, words),
    listWebhookEvents(userId),
    listAccesses(userId),
  ]);
  const { accountHolders, createdAt, ...rest } = person;
  const holderIds = accountHolders.map((holder) => holder.id);
  const locale = toLocale(person.locale) ?? DEFAULT_LOCALE;
  return { ...rest, locale, createdAt: createdAt.toISOString(), holderIds, accounts, events, accesses };
}

async function listMaskedAccounts(userId: UserId, profileName: string, words: Words): Promise<SupportAccountView[]> {
  const accounts = await listLinkedAccounts(userId);
  return Promise.all(
    accounts.map(async (account) => {
      const ownership = await findOwnership(userId, account.id);
      const owners = ownership?.owners.map((owner) => ({
        ...maskOwner(owner),
        match: matchName(owner.name, profileName).kind,
      }));
      return { ...toAccountView(account, words), owners: owners ?? null };
    }),
  );
}
