import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InWords } from '@/components/words/in-words.fixture';
import { dailySeries } from '@/lib/domain/daily-series';
import { HistoryTable } from './history-table';

const close = (day: string, current: number, seeded = false) => ({
  accountId: 'fca_1',
  currency: 'USD',
  day,
  current,
  seeded,
});

/** The cells of each row as text, the head left out. */
function rowsOf(points: Parameters<typeof HistoryTable>[0]['points'], sense: 'signed' | 'debt' = 'signed'): string[][] {
  const markup = renderToStaticMarkup(
    <InWords>
      <HistoryTable points={points} currency="USD" label="History" sense={sense} whyPath="/why" />
    </InWords>,
  );
  const rows = markup.split('<tr').slice(2);
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(?:<a[^>]*>)?([^<]*)</g)].map(([, text]) => text ?? ''));
}

describe('HistoryTable', () => {
  it('lists every point, newest first, with what it rests on', () => {
    const points = dailySeries([close('2026-11-17', 10_000, true), close('2026-11-19', 12_500)], null, '2026-11-20');
    expect(rowsOf(points)).toEqual([
      ['Fri 20 Nov 2026', '$125.00', 'No change', 'Your bank, carried from 19 Nov'],
      ['Thu 19 Nov 2026', '$125.00', '+$25.00 (25.0\u00a0%)', 'Your bank'],
      ['Wed 18 Nov 2026', '$100.00', 'No change', 'Demo history, carried from 17 Nov'],
      ['Tue 17 Nov 2026', '$100.00', 'First', 'Demo history'],
    ]);
  });

  it('reads a debt as owed', () => {
    const points = dailySeries([close('2026-11-19', -10_000), close('2026-11-20', -12_500)], null, '2026-11-20');
    expect(rowsOf(points, 'debt').map(([, balance, change]) => [balance, change])).toEqual([
      ['$125.00 owed', '$25.00 more owed'],
      ['$100.00 owed', 'First'],
    ]);
  });

  it('leads nowhere where no page says where a figure comes from', () => {
    const points = dailySeries([close('2026-11-20', 10_000)], null, '2026-11-20');
    const markupOf = (whyPath: string | null) =>
      renderToStaticMarkup(
        <InWords>
          <HistoryTable points={points} currency="USD" label="History" whyPath={whyPath} />
        </InWords>,
      );
    expect(markupOf('/why')).toContain('href="/why?day=2026-11-20"');
    expect(markupOf(null)).not.toContain('<a');
    expect(markupOf(null)).toContain('Fri 20 Nov 2026');
  });
});
