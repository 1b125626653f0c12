'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireStaff } from '@/lib/auth/require-staff';
import type { ReplayState } from '@/lib/domain/support-views';
import { replayEvent as replay } from '@/lib/use-cases/replay-event';
import { wordsIn } from '@/lib/words/words-in';
import { textFields } from './form-input';
import { Why, whyFaultOf } from './why-input';

/** What is wrong with a request, each a text of its own under `support.replayed`. */
const EVENT_FAULTS = ['event', 'noEvent'] as const;
type EventFault = (typeof EVENT_FAULTS)[number];

const Input = z.object({
  eventId: z.string('event' satisfies EventFault).regex(/^evt_\w{1,250}$/, 'noEvent' satisfies EventFault),
  why: Why,
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

const faultOf = (error: z.ZodError) =>
  EVENT_FAULTS.find((fault) => fault === error.issues[0]?.message) ?? whyFaultOf(error) ?? 'noEvent';
