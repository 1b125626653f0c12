import { PageLink } from '@/components/ui/page-link';

export default function AccountNotFound() {
  return (
    <div className="py-6">
      <h1 className="text-2xl font-semibold tracking-figure">This account isn’t here</h1>
      <p className="mt-2 mb-6 text-soft">The address may be mistyped, or the account belongs to someone else.</p>
      <PageLink href="/overview">Back to the overview</PageLink>
    </div>
  );
}
