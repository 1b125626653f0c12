import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InWords } from '@/components/words/in-words.fixture';
import { dailySeries } from '@/lib/domain/daily-series';
import type { HistoryPoint, HistoryRange } from '@/lib/domain/history';
import type { LinkMoment } from '@/lib/domain/link-moments';
import { BalanceChart } from './balance-chart';

const TODAY = '2026-11-20';
const series = (amounts: Record<string, number>) =>
  dailySeries(
    Object.entries(amounts).map(([day, current]) => ({
      accountId: 'fca_1',
      currency: 'USD',
      day,
      current,
      seeded: false,
    })),
    null,
    TODAY,
  );
const draw = (points: readonly HistoryPoint[], range: HistoryRange = '1m', moments: readonly LinkMoment[] = []) =>
  renderToStaticMarkup(
    <InWords>
      <BalanceChart
        series={points}
        currency="USD"
        range={range}
        label="Balance history in USD"
        whyPath="/why"
        moments={moments}
      />
    </InWords>,
  );

describe('BalanceChart', () => {
  it('is there without JavaScript: picture, dates, highest and lowest', () => {
    const markup = draw(series({ '2026-11-17': 10_000, '2026-11-18': 12_500, '2026-11-20': 11_000 }));
    expect(markup).toContain('role="img" aria-label="Balance history in USD"');
    for (const text of ['20 Oct', '20 Nov', '$125.00', '$100.00']) expect(markup).toContain(text);
    expect(markup).toContain('stroke-dasharray');
  });

  it('says by keyboard and to a reader what the last point is', () => {
    const markup = draw(series({ '2026-11-17': 10_000, '2026-11-18': 12_500 }));
    expect(markup).toContain('role="slider"');
    expect(markup).toContain(
      'aria-valuetext="Fri 20 Nov 2026, $125.00, +$25.00 (25.0\u00a0%) since 17 Nov, Carried from 18 Nov"',
    );
  });

  it('shows one value for a flat line, and a dot for a single point', () => {
    expect(draw(series({ '2026-11-18': 5_000, '2026-11-20': 5_000 })).match(/\$50\.00<\/span>/g)).toHaveLength(1);
    expect(draw(series({ [TODAY]: 5_000 }), 'all')).toContain('<circle cx="50%" cy="50%" r="4"');
  });

  it('marks where the link was lost and mended, and says so of the point there', () => {
    const markup = draw(series({ '2026-11-10': 10_000, [TODAY]: 12_500 }), 'all', [
      { day: '2026-11-01', kind: 'linked' },
      { day: '2026-11-15', kind: 'lost' },
      { day: TODAY, kind: 'reconnected' },
    ]);
    expect([...markup.matchAll(/data-moment="(\w+)"><line x1="(\d+)%"/g)].map(([, ...mark]) => mark)).toEqual([
      ['lost', '50'],
      ['reconnected', '100'],
    ]);
    expect(markup).toMatch(/aria-valuetext="Fri 20 Nov 2026, [^"]*, Reconnected 20 Nov"/);
  });

  it('draws nothing without a point', () => {
    expect(draw([])).toBe('');
  });
});
