import { Field } from '@/components/auth/field';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { useWords } from '@/components/words/use-words';
import { changePasskey } from '@/lib/actions/change-passkey';

interface Props {
  id: string;
  name: string;
  /** When it was added and last used, in words. */
  times: string;
}

/** One passkey, and its way out. Its name is changed in place, below a summary that any browser opens. */
export function PasskeyItem({ id, name, times }: Props) {
  const { t } = useWords();
  const more = (chunks: React.ReactNode) => <span className="sr-only">{chunks}</span>;
  return (
    <li className="border-t border-hair py-3.5 first:border-t-0 last:pb-0">
      <form action={changePasskey} className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <input type="hidden" name="id" value={id} />
        <div className="min-w-0 flex-1 basis-36">
          <p className="font-medium break-words">{name}</p>
          <p className="text-md text-soft">{times}</p>
        </div>
        <Button type="submit" size="small" name="remove" value="yes">
          {t.rich('passkeys.remove', { name, more })}
        </Button>
      </form>
      <details className="mt-2">
        <summary className={buttonClass({ variant: 'secondary', size: 'small' }, 'w-fit cursor-pointer list-none')}>
          {t.rich('passkeys.rename', { name, more })}
        </summary>
        <form action={changePasskey} className="mt-3 max-w-107 space-y-3">
          <input type="hidden" name="id" value={id} />
          <Field label={t('passkeys.name')} name="name" maxLength={80} required defaultValue={name} />
          <Button type="submit" size="small">
            {t('passkeys.save')}
          </Button>
        </form>
      </details>
    </li>
  );
}
