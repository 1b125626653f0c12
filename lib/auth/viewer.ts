import { z } from 'zod';
import { toUserId } from '@/lib/domain/ids';
import { DEFAULT_LOCALE, LOCALES } from '@/lib/domain/locale';
import { ROLES } from '@/lib/domain/roles';

/** Who is asking, read from the database on this very request: a role taken away is gone at once. */
export const Viewer = z.object({
  id: z.string().min(1).transform(toUserId),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  timeZone: z.string(),
  /** The language pages and e-mails are in. */
  locale: z.enum(LOCALES).catch(DEFAULT_LOCALE),
  /** In which currency they also want to see one total of all; null: none. */
  combinedCurrency: z
    .string()
    .nullish()
    .transform((currency) => currency ?? null),
  /** Whether amounts are hidden on devices on which they have not chosen. */
  hidesAmounts: z
    .boolean()
    .nullish()
    .transform((hides) => hides ?? false),
  /** Whether a code is asked for after their password. */
  twoFactorEnabled: z
    .boolean()
    .nullish()
    .transform((enabled) => enabled ?? false),
  /** When they asked to be deleted; null for everyone who stays. */
  deletionRequestedAt: z
    .date()
    .nullish()
    .transform((at) => at ?? null),
});

export type Viewer = z.output<typeof Viewer>;
