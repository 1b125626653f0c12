import { parseArgs } from 'node:util';
import { z } from 'zod';
import { findStaff } from '@/lib/auth/find-staff';
import { isLinkedAccountId } from '@/lib/domain/ids';
import { replayNow } from '@/lib/jobs/replay-now';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const Options = z
  .object({
    from: moment,
    until: moment,
    account: z.string().refine(isLinkedAccountId, 'is not an account').optional(),
    as: z.email(),
    why: z.string().trim().min(3).max(200),
    apply: z.boolean().default(false),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'is before --from' });

/**
 * `npm run replay -- --from 2026-11-20T00:00:00Z --until 2026-11-21T00:00:00Z [--account fca_…] --as sam@… --why "ticket 12"` says what replaying those
 * events would change; with `--apply` it replays them. On record either way.
 */
async function main(): Promise<void> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { from: option, until: option, account: option, as: option, why: option, apply: { type: 'boolean' } },
  });
  const given = Options.safeParse(values);
  if (!given.success)
    throw new Error(given.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
  const { as, account = null, ...wanted } = given.data;
  const staff = await findStaff(as);
  if (!staff) throw new Error('--as: nobody of support has that e-mail address.');
  console.log(await replayNow(staff, { ...wanted, accountId: account }));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
