import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { SegmentedLinks } from '@/components/ui/segmented-links';
import { useWords } from '@/components/words/use-words';
import { HISTORY_RANGES } from '@/lib/domain/history';
import { type HistoryChoice, historyHref } from './history-links';

/** The range and the way it is shown, as links: the address is the state, so both work without JavaScript and can be shared. */
export function HistoryControls({ path, choice }: { path: string; choice: HistoryChoice }) {
  const { t } = useWords();
  const other = choice.view === 'table' ? 'chart' : 'table';
  return (
    <>
      <SegmentedLinks
        label={t('history.range')}
        segments={HISTORY_RANGES.map((range) => ({
          label: t(`history.ranges.${range}.label`),
          name: t(`history.ranges.${range}.name`),
          href: historyHref(path, { ...choice, range }),
          current: range === choice.range,
        }))}
      />
      <ButtonLink size="small" href={historyHref(path, { ...choice, view: other })} replace scroll={false}>
        <Icon name={other} />
        <span className="max-sm:sr-only">{t(`history.views.${other}`)}</span>
      </ButtonLink>
    </>
  );
}
