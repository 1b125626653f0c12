import { Field } from '@/components/auth/field';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { saveLook } from '@/lib/actions/arrange-accounts';
import type { AccountView } from '@/lib/domain/views';

const LONGEST_NAME = 60;

/** What the person calls it, where it stands and whether it counts. The bank's own name comes back when theirs is cleared. */
export function LookForm({ account, groups }: { account: AccountView; groups: readonly string[] }) {
  const { t } = useWords();
  const listId = `groups-${account.id}`;
  return (
    <form action={saveLook} className="grid gap-4 pt-4 pb-3 sm:grid-cols-2">
      <input type="hidden" name="account" value={account.id} />
      <Field
        label={t('arranging.name')}
        name="nickname"
        defaultValue={account.nickname ?? ''}
        placeholder={account.name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        hint={t('arranging.nameHint')}
      />
      <Field
        label={t('arranging.group')}
        name="group"
        list={listId}
        defaultValue={account.groupName ?? ''}
        placeholder={account.institutionName}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        hint={t('arranging.groupHint')}
      />
      <datalist id={listId}>
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <Check
        name="leftOut"
        checked={account.leftOut}
        title={t('arranging.leaveOut')}
        text={t('arranging.leaveOutText')}
      />
      <Check name="hidden" checked={account.hidden} title={t('arranging.hide')} text={t('arranging.hideText')} />
      <Button type="submit" variant="primary" className="justify-self-start">
        {t('arranging.save')}
        <span className="sr-only"> {account.name}</span>
      </Button>
    </form>
  );
}

function Check({ name, checked, title, text }: { name: string; checked: boolean; title: string; text: string }) {
  return (
    <label className="flex cursor-pointer items-start gap-3">
      <input type="checkbox" name={name} defaultChecked={checked} className="mt-1 size-4 flex-none accent-accent" />
      <span>
        <span className="block font-medium">{title}</span>
        <span className="block text-md text-soft">{text}</span>
      </span>
    </label>
  );
}
