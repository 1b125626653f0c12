import type { useRouter } from 'next/navigation';
import { isOffline } from '@/components/live/away';

/** To another page, as a link leads there: not without network, when the page that is open would be lost. */
export function goTo(router: ReturnType<typeof useRouter>, path: string): void {
  if (!isOffline()) router.push(path);
}
