import { INSTITUTIONS, type Institution } from '../state/institutions';
import type { StoredSession } from '../state/stored-session';
import { offeredAtBank, toAccountChoices, wantedInWords } from './account-choices';
import type { AtBank, FlowStep } from './flow';
import { permissionsInWords } from './permissions-in-words';
import type { FlowView, InstitutionChoice } from './protocol';

const HOUR_MS = 3_600_000;
const MAINTENANCE_HOURS = 3;

/** The pane for a step. `now` is the sandbox's clock in milliseconds. */
export function toFlowView(step: FlowStep, session: StoredSession, now: number): FlowView {
  switch (step.at) {
    case 'consent':
      return { pane: 'consent', permissions: permissionsInWords(session.permissions) };
    case 'institution_picker':
      return { pane: 'institution_picker', featured: INSTITUTIONS.filter(({ featured }) => featured).map(toChoice) };
    case 'at_bank':
      return toBankView(step, now);
    case 'challenge': {
      const { kind, notice } = step;
      return { pane: 'challenge', institutionName: step.institution.name, kind, wrong: notice !== null };
    }
    case 'numbers_unavailable':
      return { pane: 'numbers_unavailable', institutionName: step.institution.name };
    case 'manual_entry':
      return { pane: 'manual_entry', mayGoBack: session.onlyTyped !== true };
    case 'manual_entry_success':
      return { pane: 'manual_entry_success', last4: step.last4 };
    case 'save_to_link':
      return { pane: 'save_to_link' };
    case 'link_code':
      return { pane: 'link_code', notice: step.notice };
    case 'sign_in_failed':
      return { pane: 'sign_in_failed', institutionName: step.institution.name };
    case 'account_picker':
      return toAccountView(step.institution, session);
    case 'success': {
      const linked = toAccountChoices(step.institution.accounts, session).filter(({ name }) =>
        step.linked.includes(name),
      );
      const showsData = session.permissions.some((permission) => permission !== 'payment_method');
      return { pane: 'success', institutionName: step.institution.name, linked, showsData };
    }
  }
}

export function toChoice({ id, name }: Institution): InstitutionChoice {
  return { id, name };
}

function toBankView({ institution, ticket, notice }: AtBank, now: number): FlowView {
  const institutionName = institution.name;
  if (institution.downtime) {
    const { kind } = institution.downtime;
    const outage = kind === 'scheduled' ? { kind, until: endOfMaintenance(now) } : { kind };
    return { pane: 'institution_down', institutionName, outage };
  }
  switch (institution.signIn) {
    case 'none':
      return { pane: 'connecting', institutionName };
    case 'form':
      return { pane: 'sign_in_form', institutionName, wrongPassword: notice === 'wrong_password' };
    case 'oauth':
      return {
        pane: 'bank_prepane',
        institutionName,
        ticket,
        refused: notice === 'no_access',
        offered: offeredAtBank(institution),
      };
  }
}

function toAccountView(institution: Institution, session: StoredSession): FlowView {
  const institutionName = institution.name;
  const accounts = toAccountChoices(institution.accounts, session);
  if (accounts.every(({ refusal }) => refusal !== null)) {
    return { pane: 'no_eligible_accounts', institutionName, found: accounts.length, wanted: wantedInWords(session) };
  }
  return { pane: 'account_picker', institutionName, accounts, limit: session.accountLimit };
}

function endOfMaintenance(now: number): string {
  return new Date((Math.floor(now / HOUR_MS) + MAINTENANCE_HOURS) * HOUR_MS).toISOString();
}
