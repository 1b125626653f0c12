'use server';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { endOtherSessions, endOwnSession } from '@/lib/auth/own-sessions';
import { requirePerson } from '@/lib/auth/require-person';
import { deviceWords } from '@/lib/domain/device-words';
import { wordsIn } from '@/lib/words/words-in';
import { textFields } from './form-input';

export interface EndedState {
  /** What was done, in words; null before anything was. */
  readonly done: string | null;
}

/** Ends one session of whoever is signed in, named by `session`, or, for "others", all but the one that asks. */
export async function endSession(_previous: EndedState, form: FormData): Promise<EndedState> {
  const viewer = await requirePerson();
  const { session = '' } = textFields(form);
  const done = session === 'others' ? await endOthers(viewer) : await endOne(viewer, session);
  revalidatePath('/', 'layout');
  return { done };
}

type Person = Awaited<ReturnType<typeof requirePerson>>;

async function endOthers(viewer: Person): Promise<string> {
  const { t } = wordsIn(viewer.locale);
  const ended = await endOtherSessions(viewer, await headers());
  return ended === 0 ? t('settings.sessions.alone') : t('settings.sessions.othersEnded');
}

async function endOne(viewer: Person, id: string): Promise<string> {
  const words = wordsIn(viewer.locale);
  const ended = await endOwnSession(viewer, id, await headers());
  return ended
    ? words.t('settings.sessions.ended', { device: deviceWords(ended.device, words) })
    : words.t('settings.sessions.endedAlready');
}
