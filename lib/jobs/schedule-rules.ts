import 'server-only';
import type { ScheduleRules } from '@/lib/domain/refresh-schedule';
import { env } from '@/lib/env/server';

const HOUR_MS = 3_600_000;

/** The schedule as this deployment has it. */
export function scheduleRules(): ScheduleRules {
  const { REFRESH_BALANCE_HOURS, REFRESH_OWNERSHIP_HOURS, REFRESHES_PER_CUSTOMER, REFRESHES_PER_DAY } = env();
  return {
    everyMs: { balance: REFRESH_BALANCE_HOURS * HOUR_MS, ownership: REFRESH_OWNERSHIP_HOURS * HOUR_MS },
    perCustomer: REFRESHES_PER_CUSTOMER,
    perDay: REFRESHES_PER_DAY,
  };
}
