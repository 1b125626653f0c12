import { useWords } from '@/components/words/use-words';
import { EFFECT_KINDS } from '@/lib/domain/outbox';
import type { ParkedEffectView } from '@/lib/domain/support-views';
import { bodyCell, headCell } from './cells';
import { Moment } from './moment';
import { ReplayButton } from './replay-button';

interface Props {
  effects: readonly ParkedEffectView[];
  now: Date;
  timeZone: string;
}

/** What it was, about what, since when and why it could not be. */
export function ParkedEffectTable({ effects, now, timeZone }: Props) {
  const { t } = useWords();
  return (
    <table className="w-full">
      <thead className="border-b">
        <tr>
          <th className={headCell()}>{t('support.effects.what')}</th>
          <th className={headCell({ from: 'lg' })}>{t('support.events.why')}</th>
          <th className={headCell({ from: 'md' })}>{t('support.effects.wanted')}</th>
          <th className={headCell({ from: 'sm' })}>{t('support.effects.tried')}</th>
          <th className={headCell({ align: 'right' })}>
            <span className="sr-only">{t('support.effects.retry')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hair">
        {effects.map(({ id, kind, subjectId, attempts, reason, wantedSince }) => {
          const known = EFFECT_KINDS.find((candidate) => candidate === kind);
          return (
            <tr key={id}>
              <td className={bodyCell()}>
                <span className="wrap-anywhere">{known ? t(`support.effects.kinds.${known}`) : kind}</span>
                <span className="block wrap-anywhere text-soft">{subjectId}</span>
                <span className="block wrap-anywhere text-soft lg:hidden">{reason}</span>
              </td>
              <td className={`${bodyCell({ from: 'lg' })} wrap-anywhere`}>{reason}</td>
              <td className={bodyCell({ from: 'md' })}>
                <Moment at={wantedSince} now={now} timeZone={timeZone} />
              </td>
              <td className={`${bodyCell({ from: 'sm' })} whitespace-nowrap text-soft`}>
                {t('support.events.times', { attempts })}
              </td>
              <td className={bodyCell({ align: 'right' })}>
                <ReplayButton name="effectId" id={id} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
