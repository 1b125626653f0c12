import 'server-only';
import { cookies } from 'next/headers';
import { cache, use } from 'react';
import { hidesAmounts, PRIVACY_COOKIE } from '@/lib/domain/privacy';

/** Whether this request's device is not to be sent amounts. */
export const amountsHidden = cache(async (): Promise<boolean> =>
  hidesAmounts((await cookies()).get(PRIVACY_COOKIE)?.value),
);

/** The same for what stands on a page many times: a component that awaits is drawn, and sent, apart from the one around it. */
export const useAmountsHidden = (): boolean => use(amountsHidden());
