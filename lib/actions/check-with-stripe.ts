'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireStaff } from '@/lib/auth/require-staff';
import { checkWithStripe as check } from '@/lib/use-cases/check-with-stripe';
import { textFields } from './form-input';

const Input = z.object({ customer: z.string().regex(/^[\w-]{1,64}$/) });

/** A plain form of support's. Leads back to the customer, with what came of it in the address: a number, or why there is none. */
export async function checkWithStripe(form: FormData): Promise<void> {
  const staff = await requireStaff();
  const input = Input.safeParse(textFields(form));
  if (!input.success) redirect('/support');
  const result = await check(staff, input.data.customer);
  redirect(`/support/customers/${input.data.customer}?checked=${result.ok ? result.value.accounts : result.code}`);
}
