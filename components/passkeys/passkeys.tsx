import { FocusedNote } from '@/components/ui/focused-note';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { formatMoment } from '@/lib/domain/format-time';
import { toPasskeyChange } from '@/lib/domain/passkey-change';
import type { Words } from '@/lib/domain/words';
import { AddPasskeyForm } from './add-passkey-form';
import { PasskeyItem } from './passkey-item';

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
  /** From the address: what has just been done. */
  done: unknown;
}

/** What opens this person's account without a password, and the way to add to it. */
export function Passkeys({ passkeys, email, timeZone, now, done }: Props) {
  const words = useWords();
  const { t } = words;
  const change = toPasskeyChange(done);
  const names = passkeys.map(({ id, name }) => `${id} ${name}`);
  return (
    <div className="space-y-4">
      {change && <FocusedNote key={[change, ...names].join()}>{t(`passkeys.done.${change}`)}</FocusedNote>}
      <Panel title={t('passkeys.yours')}>
        {passkeys.length === 0 && <p className="mt-2 text-soft">{t('passkeys.none')}</p>}
        <ul className="mt-1">
          {passkeys.map(({ id, name, ...times }) => (
            <PasskeyItem key={`${id} ${name}`} id={id} name={name} times={timesText(times, now, timeZone, words)} />
          ))}
        </ul>
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
