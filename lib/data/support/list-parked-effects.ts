import 'server-only';
import type { Staff } from '@/lib/domain/staff';
import type { ParkedEffectView } from '@/lib/domain/support-views';
import { appendAudit } from '../audit';
import { prisma } from '../prisma';

const SHOWN = 100;

/** What was to happen at Stripe or by e-mail and cannot as it is, the longest wanted first: which and why, never for whom. The look is on record. */
export async function listParkedEffects(staff: Staff, now: Date): Promise<ParkedEffectView[]> {
  await appendAudit(staff, { action: 'support.view_effects', subjectId: null, details: {} }, now);
  const rows = await prisma().outboxEffect.findMany({
    where: { status: 'parked' },
    select: { id: true, kind: true, subjectId: true, attempts: true, lastError: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
  });
  return rows.map(({ lastError, createdAt, ...rest }) => ({
    ...rest,
    reason: lastError ?? '',
    wantedSince: createdAt.toISOString(),
  }));
}
