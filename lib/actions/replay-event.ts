'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireStaff } from '@/lib/auth/require-staff';
import type { ReplayState } from '@/lib/domain/support-views';
import { replayEvent as replay } from '@/lib/use-cases/replay-event';
import { textFields } from './form-input';

const Input = z.object({
  eventId: z.string('Choose an event.').regex(/^evt_\w{1,250}$/, 'There is no such event.'),
  why: z
    .string('Say why, for the record.')
    .trim()
    .min(3, 'Say why, for the record.')
    .max(200, 'Say why in fewer than 200 characters.'),
});

export async function replayEvent(_previous: ReplayState, form: FormData): Promise<ReplayState> {
  const staff = await requireStaff();
  const fields = textFields(form);
  const why = fields['why'] ?? '';
  const input = Input.safeParse(fields);
  if (!input.success) return { outcome: 'refused', message: input.error.issues[0]?.message ?? null, why };
  const result = await replay(staff, input.data.eventId, input.data.why);
  revalidatePath('/support/events');
  if (!result.ok) return { outcome: 'refused', message: result.message, why };
  return { outcome: 'done', message: `${input.data.eventId}: ${SAID[result.value.outcome]}`, why: '' };
}

const SAID = {
  applied: 'applied now.',
  duplicate: 'it had been applied already, nothing changed.',
  ignored: 'taken, and it asks nothing of us.',
  refused: 'taken, but its account is not ours to change.',
};
