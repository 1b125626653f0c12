import 'server-only';
import { cookies } from 'next/headers';
import { cache, use } from 'react';
import { currentPerson } from '@/lib/auth/current-user';
import type { Viewer } from '@/lib/auth/viewer';
import { hidesAmounts, PRIVACY_COOKIE } from '@/lib/domain/privacy';

/** Whether this person is not to be sent amounts on this request's device. */
export async function amountsHiddenFrom(viewer: Pick<Viewer, 'hidesAmounts'> | null): Promise<boolean> {
  return hidesAmounts((await cookies()).get(PRIVACY_COOKIE)?.value, viewer?.hidesAmounts ?? false);
}

/** The same of whoever is asking, for parts of a page. */
export const amountsHidden = cache(async (): Promise<boolean> => amountsHiddenFrom(await currentPerson()));

/** The same for what stands on a page many times: a component that awaits is drawn, and sent, apart from the one around it. */
export const useAmountsHidden = (): boolean => use(amountsHidden());
