import { Monogram } from '@/components/ui/monogram';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { signInDemoPerson } from '@/lib/actions/sign-in-demo-person';
import type { DemoPerson } from '@/lib/domain/demo-person';
import { monogram } from '@/lib/domain/monogram';

/** The demo's people, each signed in by one press. Their passwords stay on the server. */
export function DemoPeople({ people, next }: { people: readonly DemoPerson[]; next: string | null }) {
  const { t, locale } = useWords();
  return (
    <section aria-labelledby="demo-people" className="mt-8">
      <h2 id="demo-people" className="text-md text-soft">
        {t('auth.demo.lookAroundAs')}
      </h2>
      <ul className="mt-3 divide-y rounded-sheet border bg-card">
        {people.map(({ name, email, role, shows }) => (
          <li key={email}>
            <form action={signInDemoPerson}>
              <input type="hidden" name="email" value={email} />
              {next && <input type="hidden" name="next" value={next} />}
              <button
                type="submit"
                className="group flex w-full items-center gap-3.5 rounded-sheet px-4 py-3 text-left"
              >
                <Monogram letters={monogram(name)} size="round" />
                <span className="min-w-0 grow">
                  <span className="block text-md font-medium">{name}</span>
                  <span className="block text-sm text-soft first-letter:uppercase">
                    {shows[locale] ?? t(`auth.demo.${role}`)}
                  </span>
                </span>
                <Icon name="back" className="rotate-180 text-faint transition-colors group-hover:text-ink" />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
