import type { Institution } from '../state/institutions';
import type { StoredSession } from '../state/stored-session';
import { isAllowedSelection, toAccountChoices } from './account-choices';
import type { AtBank, FlowStep } from './flow';
import { secret } from './flows';
import type { FlowAction } from './protocol';

/** What a step may reach out to. `link` makes the accounts and completes the session. */
export interface World {
  session: StoredSession;
  findInstitution(id: string): Institution | null;
  link(institution: Institution, names: readonly string[]): void;
}

/** The step that follows, or null where the action does not belong to the step. */
export function advance(step: FlowStep, action: FlowAction, world: World): FlowStep | null {
  switch (action.action) {
    case 'agree':
      return step.at === 'consent' ? { at: 'institution_picker' } : null;
    case 'choose_institution':
      return step.at === 'institution_picker' ? visit(world.findInstitution(action.institutionId)) : null;
    case 'connect':
      return isOpenBank(step, 'none') ? { at: 'account_picker', institution: step.institution } : null;
    case 'sign_in':
      return isOpenBank(step, 'form') ? signIn(step, action.password) : null;
    case 'return_from_bank':
      return returnFromBank(step);
    case 'try_again':
      return step.at === 'sign_in_failed' ? visit(step.institution) : null;
    case 'link':
      return link(step, action.accounts, world);
    case 'back':
      return stepBefore(step);
  }
}

/** The bank's own window answers: with a yes the accounts can be picked, with a no the visit goes on. */
export function answerFromBank(step: AtBank, approved: boolean): FlowStep {
  if (!isOpenBank(step, 'oauth')) return step;
  return approved ? { at: 'account_picker', institution: step.institution } : { ...step, notice: 'no_access' };
}

function visit(institution: Institution | null): FlowStep | null {
  return institution && { at: 'at_bank', institution, ticket: secret(), notice: null };
}

function isOpenBank(step: FlowStep, signIn: Institution['signIn']): step is AtBank {
  return step.at === 'at_bank' && step.institution.downtime === null && step.institution.signIn === signIn;
}

/** Two passwords are special, as in Stripe's test mode (https://docs.stripe.com/financial-connections/testing); any other opens the door. */
function signIn(step: AtBank, password: string): FlowStep {
  if (password === 'incorrect') return { ...step, notice: 'wrong_password' };
  if (password === 'error') return { at: 'sign_in_failed', institution: step.institution };
  return { at: 'account_picker', institution: step.institution };
}

/** Asked whenever the bank's window is gone. By then a yes has moved the flow on; if it has not, there was none. */
function returnFromBank(step: FlowStep): FlowStep | null {
  if (step.at === 'account_picker') return step;
  return isOpenBank(step, 'oauth') ? { ...step, notice: 'no_access' } : null;
}

function link(step: FlowStep, names: readonly string[], world: World): FlowStep | null {
  if (step.at !== 'account_picker') return null;
  const choices = toAccountChoices(step.institution.accounts, world.session);
  if (!isAllowedSelection(names, choices, world.session.accountLimit)) return null;
  world.link(step.institution, names);
  return { at: 'success', institution: step.institution, linked: names };
}

function stepBefore(step: FlowStep): FlowStep | null {
  switch (step.at) {
    case 'consent':
    case 'success':
      return null;
    case 'institution_picker':
      return { at: 'consent' };
    case 'at_bank':
    case 'sign_in_failed':
    case 'account_picker':
      return { at: 'institution_picker' };
  }
}
