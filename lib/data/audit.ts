import 'server-only';
import { sha256 } from '@/lib/crypto/sha256';
import { type AuditAction, auditText, CHAIN_START, type AuditFacts, type OwnAction } from '@/lib/domain/audit-chain';
import type { UserId } from '@/lib/domain/ids';
import type { Role } from '@/lib/domain/roles';
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
  await append({ at, actorId: staffId, actorRole: role, ...event });
}

/** Appends what someone did with their own account, before it is done. Throws when it could not be written. */
export async function appendOwnAudit(
  { id, role }: { readonly id: UserId; readonly role: Role },
  action: OwnAction,
  details: AuditFacts['details'],
  at: Date,
): Promise<void> {
  await append({ at, actorId: id, actorRole: role, action, subjectId: id, details });
}

async function append(facts: AuditFacts): Promise<void> {
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
