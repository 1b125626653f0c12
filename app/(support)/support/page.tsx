import { CustomerSearchForm } from '@/components/support/customer-search-form';
import { CustomerTable } from '@/components/support/customer-table';
import { Nothing } from '@/components/support/nothing';
import { SupportSection } from '@/components/support/support-section';
import { requireStaff } from '@/lib/auth/require-staff';
import { searchCustomers } from '@/lib/data/support/search-customers';
import { toCustomerSearch } from '@/lib/domain/customer-search';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.title');

export default async function SupportPage({ searchParams }: PageProps<'/support'>) {
  const staff = await requireStaff();
  const { q } = await searchParams;
  const text = typeof q === 'string' ? q : '';
  const search = toCustomerSearch(text);
  const now = new Date();
  const words = await getWords();
  const { t } = words;
  const found = search && (await searchCustomers(staff, search, now, staff.timeZone, words));
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-6 pb-16 outline-none sm:px-6">
      <h1 className="sr-only">{t('support.title')}</h1>
      <CustomerSearchForm text={text} fault={text.trim() && !search ? t('support.search.tooShort') : null} />
      {found && (
        <SupportSection
          title={t('support.search.customers')}
          note={t(found.more ? 'support.search.more' : 'support.search.found', { count: found.customers.length })}
        >
          {found.customers.length === 0 ? (
            <Nothing>{t('support.search.nobody')}</Nothing>
          ) : (
            <CustomerTable customers={found.customers} now={now} timeZone={staff.timeZone} />
          )}
        </SupportSection>
      )}
    </main>
  );
}
