import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { SegmentedLinks } from '@/components/ui/segmented-links';
import { HISTORY_RANGES, type HistoryRange } from '@/lib/domain/history';
import { type HistoryChoice, historyHref } from './history-links';

const NAMES: Record<HistoryRange, { label: string; name: string }> = {
  '1w': { label: '1W', name: '1 week' },
  '1m': { label: '1M', name: '1 month' },
  '3m': { label: '3M', name: '3 months' },
  '1y': { label: '1Y', name: '1 year' },
  all: { label: 'All', name: 'All' },
};

/** The range and the way it is shown, as links: the address is the state, so both work without JavaScript and can be shared. */
export function HistoryControls({ path, choice }: { path: string; choice: HistoryChoice }) {
  const other = choice.view === 'table' ? 'chart' : 'table';
  return (
    <>
      <SegmentedLinks
        label="Range"
        segments={HISTORY_RANGES.map((range) => ({
          ...NAMES[range],
          href: historyHref(path, { ...choice, range }),
          current: range === choice.range,
        }))}
      />
      <ButtonLink
        size="small"
        href={historyHref(path, { ...choice, view: other })}
        replace
        scroll={false}
        prefetch={false}
      >
        <Icon name={other} />
        <span className="max-sm:sr-only">{other === 'table' ? 'Table' : 'Chart'}</span>
      </ButtonLink>
    </>
  );
}
