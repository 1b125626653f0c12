'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/require-user';
import { changeLook, changeOrder } from '@/lib/use-cases/arrange-accounts';
import { textFields } from './form-input';
import { AccountId } from './inputs';

const MOST_ACCOUNTS = 1_000;
const LONGEST_NAME = 60;

/** A name of the person's own; nothing but spaces is none. */
const OwnName = z
  .string()
  .trim()
  .max(LONGEST_NAME)
  .regex(/^\P{C}*$/u)
  .transform((name) => name || null);

const Look = z.object({
  account: AccountId,
  nickname: OwnName,
  group: OwnName,
  hidden: z.literal('on').optional(),
  leftOut: z.literal('on').optional(),
});

const Order = z.object({
  order: z
    .string()
    .transform((ids) => ids.split(' '))
    .pipe(z.array(AccountId).max(MOST_ACCOUNTS)),
});

/** How one account is named, grouped and counted. A plain form; what the browser's own checks would not have sent changes nothing. */
export async function saveLook(form: FormData): Promise<void> {
  const user = await requireUser();
  const input = Look.safeParse(textFields(form));
  if (!input.success) redirect('/arrange?saved=none');
  const { account, nickname, group, hidden, leftOut } = input.data;
  const look = { nickname, groupName: group, hidden: hidden === 'on', leftOut: leftOut === 'on' };
  const saved = await changeLook(user.id, account, look);
  redirect(saved ? `/arrange?saved=${account}` : '/arrange?saved=none');
}

/** A new order for the accounts named in it, ids with spaces between. The page is drawn anew in the same answer. */
export async function saveOrder(form: FormData): Promise<void> {
  const user = await requireUser();
  const input = Order.safeParse(textFields(form));
  if (input.success) await changeOrder(user.id, input.data.order);
  refresh();
}
