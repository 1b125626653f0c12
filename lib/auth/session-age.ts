import type { Role } from '@/lib/domain/roles';

/** Staff look at other people's money: their sessions end sooner. */
const STAFF_SESSION_MS = 8 * 60 * 60 * 1000;

export const isOver = (role: Role, createdAt: Date, now: Date): boolean =>
  role === 'support' && now.getTime() - createdAt.getTime() > STAFF_SESSION_MS;
