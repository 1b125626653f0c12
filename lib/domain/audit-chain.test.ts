import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditFacts, type AuditLink, auditText, CHAIN_START, findBrokenLink } from './audit-chain';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function chain(facts: readonly AuditFacts[]): AuditLink[] {
  let previous = CHAIN_START;
  return facts.map((fact, index) => {
    const link = { ...fact, id: BigInt(index + 1), previous, hash: digest(auditText(previous, fact)) };
    previous = link.hash;
    return link;
  });
}

const fact = (given: Partial<AuditFacts> = {}): AuditFacts => ({
  at: new Date('2026-11-21T14:00:00.123Z'),
  actorId: 'staff',
  actorRole: 'support',
  action: 'support.view_customer',
  subjectId: 'ada',
  details: {},
  ...given,
});

const links = chain([
  fact(),
  fact({ subjectId: 'ben' }),
  fact({ action: 'support.search', details: { kind: 'text' } }),
]);

describe('findBrokenLink', () => {
  it('finds nothing wrong with a chain as it was written, empty or not', () => {
    expect(findBrokenLink(links, digest)).toBeNull();
    expect(findBrokenLink([], digest)).toBeNull();
  });

  it('verifies a part that follows a known line', () => {
    expect(findBrokenLink(links.slice(1), digest, links[0]?.hash)).toBeNull();
    expect(findBrokenLink(links.slice(1), digest)).toBe(2n);
  });

  it('finds a line taken out, and two exchanged', () => {
    expect(findBrokenLink(links.toSpliced(1, 1), digest)).toBe(3n);
    expect(findBrokenLink(links.toReversed(), digest)).toBe(3n);
  });

  it('finds any one fact changed', () => {
    const change = fc.record(
      {
        at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
        actorId: fc.string(),
        actorRole: fc.string(),
        action: fc.string(),
        subjectId: fc.option(fc.string()),
        details: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, fc.nat(2), (given, index) => {
        const changed = links.map((link, at) => (at === index ? { ...link, ...given } : link));
        const same = auditText('', changed[index] ?? fact()) === auditText('', links[index] ?? fact());
        return findBrokenLink(changed, digest) === (same ? null : BigInt(index + 1));
      }),
    );
  });
});

describe('auditText', () => {
  it('does not depend on the order in which the database gives details back', () => {
    expect(auditText('', fact({ details: { a: 1, b: 2 } }))).toBe(auditText('', fact({ details: { b: 2, a: 1 } })));
  });

  it('keeps neighbouring facts apart', () => {
    expect(auditText('', fact({ actorId: 'a', actorRole: 'bc' }))).not.toBe(
      auditText('', fact({ actorId: 'ab', actorRole: 'c' })),
    );
  });
});
