import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { findAccountView } from '@/lib/data/find-account';
import { prisma } from '@/lib/data/prisma';
import { accountState } from '@/lib/domain/account-state';
import { stateFootnote, stateText } from '@/lib/domain/account-state-text';
import { balanceBlocks } from '@/lib/domain/balance-lines';
import { groupAccounts } from '@/lib/domain/group-accounts';
import { totalsOf } from '@/lib/domain/totals';
import { anyWireAccount } from '@/lib/stripe/any-account-fixture';
import { aWireEvent } from '@/lib/stripe/wire-fixture';
import { anAccount, deliver, suffix } from '@/lib/use-cases/deliver-fixture';
import { wordsIn } from '@/lib/words/words-in';

vi.setConfig({ testTimeout: 60_000 });

const ACCOUNT = 'financial_connections.account';
const TYPES = ['created', 'refreshed_balance', 'refreshed_transactions', 'disconnected', 'account_numbers_updated'];

it('any account the SDK’s types allow, words newer than this code included, is taken, kept as it was said, and can be shown', async () => {
  await fc.assert(
    fc.asyncProperty(anyWireAccount, fc.constantFrom(...TYPES), async (account, type) => {
      const { ids, userId } = await anAccount();
      const told = { ...account, id: ids.id, account_holder: { type: 'customer', customer: ids.customer } };
      const event = aWireEvent({ id: `evt_${suffix()}`, type: `${ACCOUNT}.${type}`, data: { object: told } });
      expect(await deliver(event)).toMatchObject({ status: 200, body: { kind: 'applied' } });
      const { category, subcategory, status, permissions, institution_name: institutionName } = told;
      expect(await prisma().linkedAccount.findUnique({ where: { id: ids.id } })).toMatchObject({
        category,
        subcategory,
        status,
        permissions: permissions ?? [],
        institutionName,
      });
      const shown = await findAccountView(userId, ids.id, wordsIn('en'));
      if (!shown) throw new Error('It is not shown.');
      const [now, zone] = [new Date(event.created * 1000), 'America/New_York'];
      const state = accountState(shown, now);
      const words = wordsIn('en');
      expect([stateText(state, now, zone, words), stateFootnote(state, now, zone, words)]).not.toContain('undefined');
      for (const show of [
        balanceBlocks,
        (one: typeof shown) => totalsOf([one]),
        (one: typeof shown) => groupAccounts([one]),
      ])
        expect(() => show(shown)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});
