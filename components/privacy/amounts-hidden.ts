import 'server-only';
import { cookies } from 'next/headers';
import { hidesAmounts, PRIVACY_COOKIE } from '@/lib/domain/privacy';

/** Whether this request's device is not to be sent amounts. */
export const amountsHidden = async (): Promise<boolean> => hidesAmounts((await cookies()).get(PRIVACY_COOKIE)?.value);
