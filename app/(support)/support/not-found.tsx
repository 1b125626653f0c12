import type { Metadata } from 'next';
import { SupportMessage } from '@/components/support/support-message';
import { PageLink } from '@/components/ui/page-link';

export const metadata: Metadata = { title: 'Not found · Support' };

export default function SupportNotFound() {
  return (
    <SupportMessage
      title="No customer has this id"
      action={
        <PageLink href="/support" size="small">
          Search
        </PageLink>
      }
    >
      Check the address, or search by name, e-mail or account.
    </SupportMessage>
  );
}
