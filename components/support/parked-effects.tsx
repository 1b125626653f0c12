import { useWords } from '@/components/words/use-words';
import type { ParkedEffectView } from '@/lib/domain/support-views';
import { Nothing } from './nothing';
import { ParkedEffectTable } from './parked-effect-table';
import { ReplayForm } from './replay-form';
import { SupportSection } from './support-section';

interface Props {
  of: 'mails' | 'stripe';
  effects: readonly ParkedEffectView[];
  now: Date;
  timeZone: string;
}

/** What could not be done at the one place or the other, and waits for staff. */
export function ParkedEffects({ of, effects, now, timeZone }: Props) {
  const { t } = useWords();
  return (
    <SupportSection title={t(`support.effects.${of}.title`)} note={String(effects.length)}>
      <ReplayForm of="effects" label={t('support.effects.whyRetry')} isEmpty={effects.length === 0}>
        {effects.length === 0 ? (
          <Nothing>{t(`support.effects.${of}.none`)}</Nothing>
        ) : (
          <>
            <p className="border-b px-4 py-2 text-soft">{t(`support.effects.${of}.note`)}</p>
            <ParkedEffectTable effects={effects} now={now} timeZone={timeZone} />
          </>
        )}
      </ReplayForm>
    </SupportSection>
  );
}
