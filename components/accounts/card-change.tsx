import { useAmountsHidden } from '@/lib/privacy/amounts-hidden';
import { HiddenAmount } from '@/components/privacy/hidden-amount';
import { useWords } from '@/components/words/use-words';
import { changeText } from '@/lib/domain/change-text';
import { localDay } from '@/lib/domain/days';
import { senseOf } from '@/lib/domain/figures';
import { formatDay } from '@/lib/domain/format-day';
import type { AccountCardView } from '@/lib/domain/views';

interface Props {
  account: AccountCardView;
  now: Date;
  timeZone: string;
}

/** What the line above it came to, said as the account's own page says it. Keeps its place when there is nothing to compare with. */
export function CardChange({ account, now, timeZone }: Props) {
  const hidden = useAmountsHidden();
  const words = useWords();
  const { change } = account;
  if (change === null) return <div className="mb-2.5 h-5" />;
  const { from, to, currency, since } = change;
  const said = () => (hidden ? <HiddenAmount key="change" /> : changeText(from, to, currency, senseOf(account), words));
  return (
    <p className="mb-2.5 text-sm text-soft tabular-nums">
      {since === null
        ? words.t.rich('accounts.change.days90', { change: said })
        : words.t.rich('accounts.change.since', {
            change: said,
            day: formatDay(since, localDay(now, timeZone), words.locale),
          })}
    </p>
  );
}
