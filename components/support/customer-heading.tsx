import { Link } from '@/components/ui/link';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { formatDay } from '@/lib/domain/format-day';
import { localDay } from '@/lib/domain/days';
import type { CustomerView } from '@/lib/domain/support-views';
import { CopyText } from './copy-text';
import { Fact } from './fact';

export function CustomerHeading({ customer, now }: { customer: CustomerView; now: Date }) {
  const { t, locale } = useWords();
  const { name, email, timeZone, createdAt, holderIds, id } = customer;
  return (
    <>
      <Link
        href="/support"
        className="-ml-1 inline-flex items-center gap-1 rounded-tiny pr-1.5 text-soft transition-colors hover:text-ink"
      >
        <Icon name="back" className="size-4" />
        {t('support.search.search')}
      </Link>
      <h1 className="mt-2 text-2xl font-semibold tracking-title">{name}</h1>
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-3">
        <Fact name={t('support.customer.email')}>{email}</Fact>
        <Fact name={t('support.customer.since')}>
          {formatDay(localDay(new Date(createdAt), timeZone), localDay(now, timeZone), locale)}
        </Fact>
        <Fact name={t('support.customer.zone')}>{timeZone}</Fact>
        <Fact name={t('support.customer.stripe')}>
          {holderIds.length > 0
            ? holderIds.map((holderId) => <CopyText key={holderId} text={holderId} />)
            : t('support.customer.noneYet')}
        </Fact>
        <Fact name={t('support.customer.florin')}>
          <CopyText text={id} />
        </Fact>
      </dl>
    </>
  );
}
