import { z } from 'zod';
import { isLinkedAccountId, isLinkSessionId } from '@/lib/domain/ids';

// Shapes of what a browser may send to an action. An action can be called directly, with anything.

export const AccountId = z.string().refine(isLinkedAccountId);
export const LinkSessionId = z.string().refine(isLinkSessionId);
export const AttemptId = z.uuid();
