import type { ReactNode } from 'react';
import { useWords } from '@/components/words/use-words';
import { DISCLOSED } from '@/lib/domain/link-disclosure';
import type { Permission } from '@/lib/domain/linked-account';

interface Props {
  /** What stands at the right of each: whether it is shared, and how far. */
  badgeOf: (permission: Permission) => ReactNode;
}

/** All that a link asks for, each with why, in the words that were agreed to. */
export function PermissionList({ badgeOf }: Props) {
  const { t } = useWords();
  return (
    <ul className="mt-2 text-md">
      {DISCLOSED.map((permission) => (
        <li key={permission} className="flex items-start gap-3 border-t border-hair py-2.5 first:border-t-0">
          <span className="grow">
            <span className="block font-medium">{t(`linking.browser.permissions.${permission}.title`)}</span>
            <span className="block text-soft first-letter:uppercase">
              {t(`linking.browser.permissions.${permission}.why`)}.
            </span>
          </span>
          {badgeOf(permission)}
        </li>
      ))}
    </ul>
  );
}
