import { describe, expect, it } from 'vitest';
import { sha256 } from '@/lib/crypto/sha256';
import { type AuditLink, findBrokenLink } from '@/lib/domain/audit-chain';
import { toUserId } from '@/lib/domain/ids';
import { toStaff } from '@/lib/domain/staff';
import { z } from 'zod';
import { appendAudit } from './audit';
import { prisma } from './prisma';

const sam = toStaff(toUserId('sam'), 'support');
const Details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const readChain = async (): Promise<AuditLink[]> => {
  const rows = await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ details, ...row }) => ({ ...row, details: Details.parse(details) }));
};

const view = (subjectId: string) =>
  appendAudit(sam, { action: 'support.view_customer', subjectId, details: { b: 1, a: 'é"\\' } }, new Date());

describe('appendAudit', () => {
  it('keeps one chain when many write at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => view(`customer-${index}`)));
    const chain = await readChain();
    expect(chain).toHaveLength(12);
    expect(findBrokenLink(chain, sha256)).toBeNull();
  });

  it('is found out when the database is changed behind it', async () => {
    const [first, second] = await readChain();
    if (!first || !second) throw new Error('The chain is empty.');
    await prisma().$transaction([
      prisma().$executeRaw`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only`,
      prisma().$executeRaw`UPDATE audit_entries SET subject_id = 'someone else' WHERE id = ${second.id}`,
      prisma().$executeRaw`ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only`,
    ]);
    expect(findBrokenLink(await readChain(), sha256)).toBe(second.id);
  });
});

describe('the record', () => {
  it.each([
    ['changed', () => prisma().$executeRaw`UPDATE audit_entries SET actor_id = 'nobody'`],
    ['deleted', () => prisma().$executeRaw`DELETE FROM audit_entries`],
    ['emptied', () => prisma().$executeRaw`TRUNCATE audit_entries`],
  ])('cannot be %s', async (_, tamper) => {
    const before = await prisma().auditEntry.count();
    await expect(tamper()).rejects.toThrow(/append-only/);
    expect(await prisma().auditEntry.count()).toBe(before);
  });
});
