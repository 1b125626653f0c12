import { redirect } from 'next/navigation';
import { currentUser } from '@/lib/auth/current-user';

/** The address without a path: everyone is led to where their work is. */
export default async function HomePage() {
  const viewer = await currentUser();
  if (!viewer) redirect('/sign-in');
  redirect(viewer.role === 'support' ? '/support' : '/overview');
}
