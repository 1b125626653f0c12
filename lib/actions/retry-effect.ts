'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireStaff } from '@/lib/auth/require-staff';
import type { ReplayState } from '@/lib/domain/support-views';
import { retryEffect as retry } from '@/lib/use-cases/retry-effect';
import { wordsIn } from '@/lib/words/words-in';
import { textFields } from './form-input';
import { Why, whyFaultOf } from './why-input';

const Input = z.object({ effectId: z.uuid(), why: Why });

export async function retryEffect(_previous: ReplayState, form: FormData): Promise<ReplayState> {
  const staff = await requireStaff();
  const { t } = wordsIn(staff.locale);
  const fields = textFields(form);
  const why = fields['why'] ?? '';
  const input = Input.safeParse(fields);
  if (!input.success) {
    const fault = whyFaultOf(input.error);
    return { outcome: 'refused', message: t(fault ? `support.replayed.${fault}` : 'support.retried.not_found'), why };
  }
  const result = await retry(staff, input.data.effectId, input.data.why);
  revalidatePath('/support/events');
  if (!result.ok) return { outcome: 'refused', message: t(`support.retried.${result.code}`), why };
  const { outcome } = result.value;
  const message = t(`support.retried.${outcome}`);
  return outcome === 'parked' ? { outcome: 'refused', message, why } : { outcome: 'done', message, why: '' };
}
