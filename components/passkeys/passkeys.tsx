import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { formatMoment } from '@/lib/domain/format-time';
import type { Words } from '@/lib/domain/words';
import { AddPasskeyForm } from './add-passkey-form';
import { PasskeyList } from './passkey-list';

interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

interface Props {
  passkeys: readonly Passkey[];
  email: string;
  timeZone: string;
  now: Date;
}

/** What opens this person's account without a password, and the way to add to it. */
export function Passkeys({ passkeys, email, timeZone, now }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="space-y-4">
      <Panel title={t('passkeys.yours')}>
        <PasskeyList
          passkeys={passkeys.map(({ id, name, ...times }) => ({
            id,
            name,
            times: timesText(times, now, timeZone, words),
          }))}
          none={t('passkeys.none')}
        />
      </Panel>
      <Panel title={t('passkeys.addTitle')}>
        <p className="mt-2 max-w-140 text-soft">{t('passkeys.about')}</p>
        <AddPasskeyForm email={email} />
      </Panel>
    </div>
  );
}

function timesText(
  { createdAt, lastUsedAt }: Pick<Passkey, 'createdAt' | 'lastUsedAt'>,
  now: Date,
  timeZone: string,
  { t, locale }: Words,
): string {
  const moment = (at: Date) => formatMoment(at, now, timeZone, locale);
  const used = lastUsedAt ? t('passkeys.used', { moment: moment(lastUsedAt) }) : t('passkeys.unused');
  return `${t('passkeys.added', { moment: moment(createdAt) })} · ${used}`;
}
