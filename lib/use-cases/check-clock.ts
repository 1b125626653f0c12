import 'server-only';
import { clockState, type ClockState } from '@/lib/stripe/clock';

/** Our clock against Stripe's, as of Stripe's latest answer to this process. */
export const checkClock = (): ClockState => clockState();
