'use server';
import { redirect } from 'next/navigation';
import { removeOwnPasskey, renameOwnPasskey } from '@/lib/auth/own-passkeys';
import { requirePerson } from '@/lib/auth/require-person';
import type { PasskeyChange } from '@/lib/domain/passkey-change';
import { textFields } from './form-input';
import { PasskeyName } from './passkey-inputs';

/** Renames the passkey of whoever is signed in that `id` names, or removes it where `remove` is given; then back to the list, which says what came of it. */
export async function changePasskey(form: FormData): Promise<never> {
  const viewer = await requirePerson();
  const change = await changed(viewer, textFields(form));
  redirect(`${viewer.role === 'support' ? '/support/settings' : '/settings'}/passkeys?done=${change}`);
}

async function changed(
  viewer: Awaited<ReturnType<typeof requirePerson>>,
  { id = '', name, remove }: Partial<Record<string, string>>,
): Promise<PasskeyChange> {
  if (remove !== undefined) return (await removeOwnPasskey(viewer, id)) ? 'removed' : 'gone';
  const given = PasskeyName.safeParse(name);
  if (!given.success) return 'nameIt';
  return (await renameOwnPasskey(viewer, id, given.data)) ? 'renamed' : 'gone';
}
