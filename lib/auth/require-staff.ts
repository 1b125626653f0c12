import 'server-only';
import { notFound } from 'next/navigation';
import { toStaff, type Staff } from '@/lib/domain/staff';
import { currentUser } from './current-user';
import { redirectToSignIn } from './redirect-to-sign-in';
import type { Viewer } from './viewer';

/** The signed-in member of support; otherwise to sign-in. For customers support's pages are not there. */
export async function requireStaff(): Promise<Viewer & Staff> {
  const viewer = await currentUser();
  if (!viewer) return redirectToSignIn();
  if (viewer.role !== 'support') notFound();
  return { ...viewer, ...toStaff(viewer.id, viewer.role) };
}
