export const ROLES = ['customer', 'support'] as const;
export type Role = (typeof ROLES)[number];

/** Where each role's day starts. */
export const HOME: Record<Role, string> = { customer: '/overview', support: '/support' };
