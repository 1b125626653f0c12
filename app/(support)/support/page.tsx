import type { Metadata } from 'next';
import { CustomerSearchForm } from '@/components/support/customer-search-form';
import { CustomerTable } from '@/components/support/customer-table';
import { Nothing } from '@/components/support/nothing';
import { SupportSection } from '@/components/support/support-section';
import { requireStaff } from '@/lib/auth/require-staff';
import { searchCustomers } from '@/lib/data/support/search-customers';
import { toCustomerSearch } from '@/lib/domain/customer-search';
import { getWords } from '@/lib/words/get-words';

export const metadata: Metadata = { title: 'Support' };

export default async function SupportPage({ searchParams }: PageProps<'/support'>) {
  const staff = await requireStaff();
  const { q } = await searchParams;
  const text = typeof q === 'string' ? q : '';
  const search = toCustomerSearch(text);
  const now = new Date();
  const found = search && (await searchCustomers(staff, search, now, staff.timeZone, await getWords()));
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-6 pb-16 outline-none sm:px-6">
      <h1 className="sr-only">Support</h1>
      <CustomerSearchForm
        text={text}
        fault={text.trim() && !search ? 'Type at least three letters or digits, or paste a whole id.' : null}
      />
      {found && (
        <SupportSection title="Customers" note={countText(found.customers.length, found.more)}>
          {found.customers.length === 0 ? (
            <Nothing>Nobody matches. Try part of the name or e-mail, or the last four digits.</Nothing>
          ) : (
            <CustomerTable customers={found.customers} now={now} timeZone={staff.timeZone} />
          )}
        </SupportSection>
      )}
    </main>
  );
}

const countText = (count: number, more: boolean) =>
  more ? `The first ${count}. Type more to narrow it down.` : `${count} found`;
