import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccessList } from '@/components/support/access-list';
import { AccountTable } from '@/components/support/account-table';
import { CheckWithStripe } from '@/components/support/check-with-stripe';
import { CurrencyTotals } from '@/components/support/currency-totals';
import { CustomerHeading } from '@/components/support/customer-heading';
import { EventTable } from '@/components/support/event-table';
import { OwnerTable } from '@/components/support/owner-table';
import { SupportSection } from '@/components/support/support-section';
import { ViewingBanner } from '@/components/support/viewing-banner';
import { requireStaff } from '@/lib/auth/require-staff';
import { viewCustomer } from '@/lib/data/support/view-customer';

export const metadata: Metadata = { title: 'Customer · Support' };

/** The shape of our people's ids. Anything else is nobody, and not worth a line on the record. */
const PERSON_ID = /^[\w-]{1,64}$/;

export default async function CustomerPage({ params, searchParams }: PageProps<'/support/customers/[userId]'>) {
  const staff = await requireStaff();
  const [{ userId }, { checked }] = await Promise.all([params, searchParams]);
  const now = new Date();
  const customer = PERSON_ID.test(userId) ? await viewCustomer(staff, userId, now) : null;
  if (!customer) notFound();
  const { accounts, timeZone } = customer;
  return (
    <>
      <ViewingBanner name={customer.name} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-5 pb-16 outline-none sm:px-6">
        <CustomerHeading customer={customer} now={now} />
        <CheckWithStripe customerId={customer.id} outcome={typeof checked === 'string' ? checked : null} />
        <CurrencyTotals accounts={accounts} />
        <SupportSection title="Accounts" note={String(accounts.length)}>
          <AccountTable accounts={accounts} now={now} timeZone={timeZone} />
        </SupportSection>
        <SupportSection title="Owners" note="Masked">
          <OwnerTable accounts={accounts} />
        </SupportSection>
        <div className="grid gap-x-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <SupportSection title="Webhooks" note="Latest 30">
            <EventTable customer={customer} now={now} />
          </SupportSection>
          <SupportSection title="Access log" note="Latest 10 views">
            <AccessList customer={customer} now={now} />
          </SupportSection>
        </div>
      </main>
    </>
  );
}
