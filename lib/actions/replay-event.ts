'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireStaff } from '@/lib/auth/require-staff';
import type { ReplayState } from '@/lib/domain/support-views';
import { replayEvent as replay } from '@/lib/use-cases/replay-event';
import { wordsIn } from '@/lib/words/words-in';
import { textFields } from './form-input';

/** What is wrong with a request, each a text of its own under `support.replayed`. */
const FAULTS = ['event', 'noEvent', 'why', 'whyTooLong'] as const;
type Fault = (typeof FAULTS)[number];

const Input = z.object({
  eventId: z.string('event' satisfies Fault).regex(/^evt_\w{1,250}$/, 'noEvent' satisfies Fault),
  why: z
    .string('why' satisfies Fault)
    .trim()
    .min(3, 'why' satisfies Fault)
    .max(200, 'whyTooLong' satisfies Fault),
});

export async function replayEvent(_previous: ReplayState, form: FormData): Promise<ReplayState> {
  const staff = await requireStaff();
  const { t } = wordsIn(staff.locale);
  const fields = textFields(form);
  const why = fields['why'] ?? '';
  const input = Input.safeParse(fields);
  if (!input.success) return { outcome: 'refused', message: t(`support.replayed.${faultOf(input.error)}`), why };
  const { eventId } = input.data;
  const result = await replay(staff, eventId, input.data.why);
  revalidatePath('/support/events');
  if (!result.ok) return { outcome: 'refused', message: t(`support.replayed.${result.code}`), why };
  return { outcome: 'done', message: t(`support.replayed.${result.value.outcome}`, { id: eventId }), why: '' };
}

const faultOf = (error: z.ZodError): Fault => FAULTS.find((fault) => fault === error.issues[0]?.message) ?? 'noEvent';
