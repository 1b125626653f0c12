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
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.customer.pageTitle');

/** The shape of our people's ids. Anything else is nobody, and not worth a line on the record. */
const PERSON_ID = /^[\w-]{1,64}$/;

export default async function CustomerPage({ params, searchParams }: PageProps<'/support/customers/[userId]'>) {
  const staff = await requireStaff();
  const [{ userId }, { checked }] = await Promise.all([params, searchParams]);
  const now = new Date();
  const words = await getWords();
  const { t } = words;
  const customer = PERSON_ID.test(userId) ? await viewCustomer(staff, userId, now, words) : null;
  if (!customer) notFound();
  const { accounts, timeZone, locale } = customer;
  return (
    <>
      <ViewingBanner name={customer.name} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-5 pb-16 outline-none sm:px-6">
        <CustomerHeading customer={customer} now={now} />
        <CheckWithStripe customerId={customer.id} outcome={typeof checked === 'string' ? checked : null} />
        <CurrencyTotals accounts={accounts} />
        <SupportSection title={t('support.customer.accounts')} note={String(accounts.length)}>
          <AccountTable accounts={accounts} now={now} timeZone={timeZone} locale={locale} />
        </SupportSection>
        <SupportSection title={t('support.customer.owners')} note={t('support.customer.masked')}>
          <OwnerTable accounts={accounts} />
        </SupportSection>
        <div className="grid gap-x-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <SupportSection title={t('support.customer.webhooks')} note={t('support.customer.latestEvents')}>
            <EventTable customer={customer} now={now} />
          </SupportSection>
          <SupportSection title={t('support.customer.accessLog')} note={t('support.customer.latestViews')}>
            <AccessList customer={customer} now={now} />
          </SupportSection>
        </div>
      </main>
    </>
  );
}
