import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { formatInstant } from '@/lib/domain/format-time';
import { LINK_DISCLOSURE } from '@/lib/domain/link-disclosure';

interface Props {
  permissions: readonly string[];
  consent: { readonly givenAt: Date; readonly wordingVersion: string } | null;
  timeZone: string;
}

/** What Florin may read of an account and why, and when that was agreed to, in which words. */
export function AccessPanel({ permissions, consent, timeZone }: Props) {
  return (
    <Panel title="Access and consent">
      <ul className="mt-2 text-md">
        {LINK_DISCLOSURE.map(({ permission, title, why }) => {
          const granted = permissions.includes(permission);
          return (
            <li key={permission} className="flex items-start gap-3 border-t border-hair py-2.5 first:border-t-0">
              <span className="grow">
                <span className="block font-medium">{title}</span>
                <span className="block text-soft first-letter:uppercase">{why}.</span>
              </span>
              <Badge tone={granted ? 'tint' : 'plain'}>{granted ? 'Granted' : 'Not granted'}</Badge>
            </li>
          );
        })}
      </ul>
      <p className="mt-1 border-t border-hair pt-3 text-sm text-soft">
        {consent
          ? `You agreed on ${formatInstant(consent.givenAt, timeZone)}, to the wording of ${consent.wordingVersion}. Nothing can be moved or paid with it, and disconnecting ends it.`
          : 'There is no consent on record here: the link was not made from Florin’s own pages.'}
      </p>
    </Panel>
  );
}
