import 'server-only';
import { sha256 } from '@/lib/crypto/sha256';
import { type AuditAction, auditText, CHAIN_START, type AuditFacts } from '@/lib/domain/audit-chain';
import type { Staff } from '@/lib/domain/staff';
import { prisma } from './prisma';

/** Any number that nothing else locks: whoever appends to the chain waits for whoever is appending. */
const CHAIN_LOCK = 4_117_001n;

export interface AuditEvent {
  readonly action: AuditAction;
  readonly subjectId: string | null;
  readonly details: AuditFacts['details'];
}

/**
 * Appends who did what to the record, chained to the line before. Await it before reading what the line is about: without the
 * line there is no answer. Throws when it could not be written.
 */
export async function appendAudit({ staffId, role }: Staff, event: AuditEvent, at: Date): Promise<void> {
  const facts: AuditFacts = { at, actorId: staffId, actorRole: role, ...event };
  await prisma().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
    const last = await tx.auditEntry.findFirst({ orderBy: { id: 'desc' }, select: { hash: true } });
    const previous = last?.hash ?? CHAIN_START;
    const { details, ...rest } = facts;
    await tx.auditEntry.create({
      data: { ...rest, details: { ...details }, previous, hash: sha256(auditText(previous, facts)) },
    });
  });
}
