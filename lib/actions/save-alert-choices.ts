'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/require-user';
import { channelsOf } from '@/lib/domain/alert-settings';
import { chooseAlerts } from '@/lib/use-cases/choose-alerts';
import { textFields } from './form-input';

const Hour = z.coerce.number().int().min(0).max(23);

export interface ChoicesState {
  readonly saved: boolean;
}

/** Takes the whole form: a box that is not ticked is not sent, and means no. */
export async function saveAlertChoices(_previous: ChoicesState, form: FormData): Promise<ChoicesState> {
  const user = await requireUser();
  const fields = textFields(form);
  const quiet = z.object({ from: Hour, to: Hour }).safeParse({ from: fields['quietFrom'], to: fields['quietTo'] });
  await chooseAlerts(user.id, {
    channels: channelsOf((kind) => ({
      inApp: fields[`${kind}.inApp`] === 'on',
      email: fields[`${kind}.email`] === 'on',
    })),
    quiet: fields['quiet'] === 'on' && quiet.success ? quiet.data : null,
  });
  revalidatePath('/settings/alerts');
  return { saved: true };
}
