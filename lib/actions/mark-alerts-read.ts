'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/require-user';
import { readAlerts } from '@/lib/use-cases/read-alerts';
import { textFields } from './form-input';

const Ids = z
  .string()
  .max(10_000)
  .transform((text) => text.split(' '))
  .pipe(z.array(z.uuid()).max(200));

/** Marks the alerts whose ids the form names as read. Ids that are nobody's, or somebody else's, do nothing. */
export async function markAlertsRead(form: FormData): Promise<void> {
  const user = await requireUser();
  const ids = Ids.safeParse(textFields(form)['ids']);
  if (!ids.success) return;
  await readAlerts(user.id, ids.data);
  revalidatePath('/', 'layout');
}
