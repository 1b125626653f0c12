import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { currenciesOf, type ExchangeRates } from '@/lib/domain/exchange-rates';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { ChooseCurrencyForm } from './choose-currency-form';

interface Props {
  chosen: string | null;
  /** Null where none are known: then there is nothing to choose but none. */
  rates: ExchangeRates | null;
}

/** Whether all currencies are also put together, and in which. Not there where no rates were ever had and nothing is chosen. */
export function OneTotalSettings({ chosen, rates }: Props) {
  const { t, locale } = useWords();
  if (rates === null && chosen === null) return null;
  const codes = new Set([...(rates ? currenciesOf(rates) : []), ...(chosen === null ? [] : [chosen])]);
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <Panel title={t('oneTotal.settingsTitle')}>
      <p className="mt-2 max-w-140 text-soft">{t('oneTotal.settingsText')}</p>
      <ChooseCurrencyForm
        chosen={chosen ?? ''}
        currencies={[...codes].sort().map((code) => ({ code, name: `${code} · ${names.of(code) ?? code}` }))}
        hint={
          rates
            ? t('oneTotal.settingsRates', { day: formatFullDay(rates.day, locale), source: rates.source })
            : t('oneTotal.noRates')
        }
      />
    </Panel>
  );
}
