'use server';
import { revalidatePath } from 'next/cache';
import { requireUser } from '@/lib/auth/require-user';
import { hideAmountsByDefault as hide } from '@/lib/use-cases/change-profile';
import { textFields } from './form-input';

/** A box that is not ticked is not sent, and means no. */
export async function hideAmountsByDefault(_previous: { saved: boolean }, form: FormData): Promise<{ saved: boolean }> {
  const user = await requireUser();
  await hide(user.id, textFields(form)['hidden'] === 'on');
  revalidatePath('/', 'layout');
  return { saved: true };
}
