import { LinkButton } from '@/components/linking/link-button';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-shapes';
import { useWords } from '@/components/words/use-words';
import { DISCLOSED } from '@/lib/domain/link-disclosure';
import type { Words } from '@/lib/domain/words';

const LINES: readonly { icon: IconName; text: string }[] = [
  { icon: 'bank', text: 'See what you have and owe, by bank and by account, and how it changes over time.' },
  { icon: 'lock', text: 'Read-only: nothing can be moved or paid from here.' },
  { icon: 'unlink', text: 'Disconnect any account at any time. What it showed so far stays yours to see.' },
];

function askedFor(t: Words['t']): string {
  const titles = DISCLOSED.map((permission) => t(`linking.browser.permissions.${permission}.title`).toLowerCase());
  return `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

/** Before the first bank: what there will be to see, what is asked for, and the one thing to do. */
export function NoAccounts() {
  const { t } = useWords();
  return (
    <section
      aria-labelledby="no-accounts"
      className="mx-auto max-w-xl rounded-sheet border bg-card px-6 py-8 sm:mt-6 sm:px-10 sm:py-11"
    >
      <h2 id="no-accounts" className="text-3xl font-semibold tracking-figure">
        Your balances, in one place
      </h2>
      <ul className="mt-6 space-y-3.5">
        {LINES.map(({ icon, text }) => (
          <li key={icon} className="flex gap-3.5">
            <Icon name={icon} className="mt-0.75 text-accent" />
            {text}
          </li>
        ))}
      </ul>
      <p className="mt-6 border-t border-hair pt-5 text-md text-soft">
        When you link a bank, Florin asks to read {askedFor(t)} of the accounts you choose, and nothing else.
      </p>
      <LinkButton purpose="link" variant="primary" className="mt-6" />
    </section>
  );
}
