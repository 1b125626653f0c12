'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/require-user';
import { DUPLICATE_CHOICES, settleDuplicate as settle } from '@/lib/use-cases/settle-duplicate';
import { textFields } from './form-input';
import { AccountId } from './inputs';

const Input = z.object({ older: AccountId, newer: AccountId, choice: z.enum(DUPLICATE_CHOICES) });

/** A plain form, so that it works without JavaScript. Leads back to what is left to decide; what was not understood changes nothing. */
export async function settleDuplicate(form: FormData): Promise<void> {
  const user = await requireUser();
  const input = Input.safeParse(textFields(form));
  if (!input.success) redirect('/duplicates');
  const { older, newer, choice } = input.data;
  const done = await settle(user.id, { olderId: older, newerId: newer }, choice);
  redirect(done ? `/duplicates?settled=${newer}` : '/duplicates?settled=none');
}
