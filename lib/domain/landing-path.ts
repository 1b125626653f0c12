import { HOME, type Role } from './roles';
import { safePath } from './safe-path';

const isStaffPath = (path: string) => /^\/support(?=[/?]|$)/.test(path);

/** Where a person goes after signing in: to the page they asked for when it is this site's and their role's, else to where their day starts. */
export function landingPath(role: Role, next: unknown): string {
  const path = safePath(next);
  return path && path !== '/' && isStaffPath(path) === (role === 'support') ? path : HOME[role];
}
