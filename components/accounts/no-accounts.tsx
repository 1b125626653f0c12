import { LinkButton } from '@/components/linking/link-button';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { DISCLOSED } from '@/lib/domain/link-disclosure';
import type { Words } from '@/lib/domain/words';

const LINES = [
  { icon: 'bank', key: 'see' },
  { icon: 'lock', key: 'readOnly' },
  { icon: 'unlink', key: 'disconnect' },
] as const;

function askedFor(t: Words['t']): string {
  const titles = DISCLOSED.map((permission) => t(`linking.browser.permissions.${permission}.title`).toLowerCase());
  return t('accounts.none.list', { most: titles.slice(0, -1).join(', '), last: titles.at(-1) ?? '' });
}

/** Before the first bank: what there will be to see, what is asked for, and the one thing to do; or a look at invented figures first. */
export function NoAccounts() {
  const { t } = useWords();
  return (
    <section
      aria-labelledby="no-accounts"
      className="mx-auto max-w-xl rounded-sheet border bg-card px-6 py-8 sm:mt-6 sm:px-10 sm:py-11"
    >
      <h2 id="no-accounts" className="text-3xl font-semibold tracking-figure">
        {t('accounts.none.title')}
      </h2>
      <ul className="mt-6 space-y-3.5">
        {LINES.map(({ icon, key }) => (
          <li key={icon} className="flex gap-3.5">
            <Icon name={icon} className="mt-0.75 text-accent" />
            {t(`accounts.none.${key}`)}
          </li>
        ))}
      </ul>
      <p className="mt-6 border-t border-hair pt-5 text-md text-soft">
        {t('accounts.none.asks', { asked: askedFor(t) })}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton purpose="link" variant="primary" />
        <ButtonLink href="/sample">{t('accounts.none.sample')}</ButtonLink>
      </div>
    </section>
  );
}
