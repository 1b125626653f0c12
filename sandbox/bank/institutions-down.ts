import type { Institution } from './institution';

/** Institutions that cannot be reached: picking one shows an error screen, and the session stays open. */
export const DOWN_INSTITUTIONS: readonly Institution[] = [
  down('fcinst_QH6l5zmRXAepbP', 'Down (Scheduled)', 'scheduled'),
  down('fcinst_Qn1a8Ynz2Il9zF', 'Down (Unscheduled)', 'unscheduled'),
  down('fcinst_Qn1aOU8Z6Qsvpn', 'Down (Error)', 'error'),
];

function down(id: string, name: string, kind: 'scheduled' | 'unscheduled' | 'error'): Institution {
  return { id, name, featured: true, signIn: 'none', downtime: { kind }, accounts: [] };
}
