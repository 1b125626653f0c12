import { useWords } from '@/components/words/use-words';
import { chartGeometry, type PlacedPoint, placeMoments } from '@/lib/domain/chart-geometry';
import { describePoint } from '@/lib/domain/describe-point';
import { intervalFor, rangeStart, thinOut } from '@/lib/domain/daily-series';
import type { HistoryPoint, HistoryRange } from '@/lib/domain/history';
import { type LinkMoment, momentText } from '@/lib/domain/link-moments';
import type { AmountSense } from '@/lib/domain/say-amount';
import type { Words } from '@/lib/domain/words';
import { ChartAxis } from './chart-axis';
import { ChartCrosshair } from './chart-crosshair';
import { ChartExtremes } from './chart-extremes';
import { ChartMoments } from './chart-moments';
import { ChartPlot } from './chart-plot';

interface Props {
  /** One point a day up to today, oldest first, as `dailySeries` makes them. */
  series: readonly HistoryPoint[];
  currency: string;
  range: HistoryRange;
  /** What the line is of: "Balance history in USD". */
  label: string;
  /** `debt` reads a negative amount as "owed". */
  sense?: AmountSense;
  /** The line keeps its shape; no amount is sent along. */
  hidden?: boolean;
  /** The page that says where a day's figure comes from; null where there is none. */
  whyPath: string | null;
  /** What happened to the link whose line it is. */
  moments?: readonly LinkMoment[];
}

const SIZE = { width: 1000, height: 240 };

/** A line of amounts over time, drawn on the server; null without a point. */
export function BalanceChart({
  series,
  currency,
  range,
  label,
  sense = 'signed',
  hidden = false,
  whyPath,
  moments = [],
}: Props) {
  const words = useWords();
  const last = series.at(-1);
  const chart =
    last && chartGeometry(thinOut(series, intervalFor(series)), rangeStart(range, last.day), SIZE, words.locale);
  if (!chart) return null;
  const points = withNotes(chart.points, moments, words);
  return (
    <div className="grid h-66 gap-x-3 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="relative h-60">
        <ChartPlot chart={chart} size={SIZE} label={label}>
          <ChartMoments moments={placeMoments(moments, chart)} />
        </ChartPlot>
        {!hidden && (
          <ChartCrosshair
            points={points}
            currency={currency}
            sense={sense}
            label={words.t('history.pointByPoint', { label })}
            whyPath={whyPath}
            latest={latestInWords(points, currency, sense, words)}
          />
        )}
      </div>
      {hidden ? <span /> : <ChartExtremes chart={chart} currency={currency} sense={sense} />}
      <ChartAxis ticks={chart.ticks} />
    </div>
  );
}

/** Each moment at the first point that is not before it. */
function withNotes(points: readonly PlacedPoint[], moments: readonly LinkMoment[], words: Words): PlacedPoint[] {
  const noted = [...points];
  for (const moment of moments) {
    const index = moment.day < (points[0]?.day ?? '') ? -1 : points.findIndex(({ day }) => day >= moment.day);
    const point = noted[index];
    if (!point) continue;
    const note = [point.note, momentText(moment, point.day, words)].filter(Boolean).join(', ');
    noted[index] = { ...point, note };
  }
  return noted;
}

function latestInWords(points: readonly PlacedPoint[], currency: string, sense: AmountSense, words: Words): string {
  const [start, latest] = [points[0], points.at(-1)];
  return start && latest ? describePoint(latest, start, currency, sense, words).join(', ') : '';
}
