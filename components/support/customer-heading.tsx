import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { formatDay } from '@/lib/domain/format-day';
import { localDay } from '@/lib/domain/days';
import type { CustomerView } from '@/lib/domain/support-views';
import { CopyText } from './copy-text';
import { Fact } from './fact';

export function CustomerHeading({ customer, now }: { customer: CustomerView; now: Date }) {
  const { name, email, timeZone, createdAt, holderIds, id } = customer;
  return (
    <>
      <Link
        href="/support"
        className="-ml-1 inline-flex items-center gap-1 rounded-tiny pr-1.5 text-soft transition-colors hover:text-ink"
      >
        <Icon name="back" className="size-4" />
        Search
      </Link>
      <h1 className="mt-2 text-2xl font-semibold tracking-title">{name}</h1>
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-3">
        <Fact name="E-mail">{email}</Fact>
        <Fact name="Customer since">{formatDay(localDay(new Date(createdAt), timeZone), localDay(now, timeZone))}</Fact>
        <Fact name="Times below are in">{timeZone}</Fact>
        <Fact name="Stripe customer">
          {holderIds.length > 0 ? holderIds.map((holderId) => <CopyText key={holderId} text={holderId} />) : 'None yet'}
        </Fact>
        <Fact name="Florin user">
          <CopyText text={id} />
        </Fact>
      </dl>
    </>
  );
}
