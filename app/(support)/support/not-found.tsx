import type { Metadata } from 'next';
import { SupportMessage } from '@/components/support/support-message';
import { ButtonLink } from '@/components/ui/button-link';

export const metadata: Metadata = { title: 'Not found · Support' };

export default function SupportNotFound() {
  return (
    <SupportMessage
      title="No customer has this id"
      action={
        <ButtonLink href="/support" size="small">
          Search
        </ButtonLink>
      }
    >
      Check the address, or search by name, e-mail or account.
    </SupportMessage>
  );
}
