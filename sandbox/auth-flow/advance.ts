import type { Institution } from '../state/institutions';
import type { StoredSession } from '../state/stored-session';
import { isAllowedSelection, toAccountChoices } from './account-choices';
import { isPastLinking, type AtBank, type FlowStep } from './flow';
import { secret } from './flows';
import { afterCode, toSuccess } from './link-codes';
import type { FlowAction } from './protocol';
import { afterAnswer } from './test-words';

/** What a step may reach out to. `link` makes the accounts and completes the session. */
export interface World {
  session: StoredSession;
  findInstitution(id: string): Institution | null;
  link(institution: Institution, names: readonly string[]): void;
  /** Whether people are asked to save what they linked with Link. */
  offersLink: boolean;
  /** Completes the session with an account that was typed. */
  addBankAccount(numbers: { routingNumber: string; accountNumber: string }): void;
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
    case 'answer_challenge':
      return step.at === 'challenge' ? answerChallenge(step, action.answer) : null;
    case 'return_from_bank':
      return returnFromBank(step);
    case 'try_again':
      return step.at === 'sign_in_failed' ? visit(step.institution) : null;
    case 'link':
      return link(step, action.accounts, world);
    case 'enter_manually':
      return mayEnterManually(world.session) && !isPastLinking(step) ? { at: 'manual_entry' } : null;
    case 'give_numbers':
      return step.at === 'manual_entry' ? giveNumbers(action, world) : null;
    case 'save_to_link':
      return step.at === 'save_to_link' ? { ...step, at: 'link_code', notice: null } : null;
    case 'give_code':
      return step.at === 'link_code' ? afterCode(step, action.code) : null;
    case 'skip_link':
      return step.at === 'save_to_link' || step.at === 'link_code' ? toSuccess(step) : null;
    case 'back':
      return stepBefore(step, world.session);
  }
}

/**
 * The bank's own window answers: with a yes the accounts can be picked, with a no the visit goes on. A bank that asks
 * which accounts to share shows no others afterwards; to share none is a no.
 */
export function answerFromBank(
  step: AtBank,
  { approved, accounts: shared }: { approved: boolean; accounts?: readonly string[] | undefined },
): FlowStep {
  if (!isOpenBank(step, 'oauth')) return step;
  const { institution } = step;
  const isNarrowed = institution.asksWhich && shared !== undefined;
  const accounts = institution.accounts.filter(({ name }) => !isNarrowed || shared.includes(name));
  if (!approved || accounts.length === 0) return { ...step, notice: 'no_access' };
  return { at: 'account_picker', institution: { ...institution, accounts } };
}

/** Typing an account's numbers is offered where the session asks for it by name. */
export function mayEnterManually({ manualEntry }: StoredSession): boolean {
  return manualEntry?.mode === 'automatic';
}

function visit(institution: Institution | null): FlowStep | null {
  return institution && { at: 'at_bank', institution, ticket: secret(), notice: null };
}

function isOpenBank(step: FlowStep, signIn: Institution['signIn']): step is AtBank {
  return step.at === 'at_bank' && step.institution.downtime === null && step.institution.signIn === signIn;
}

function signIn(step: AtBank, password: string): FlowStep {
  return afterAnswer(step.institution, password) ?? { ...step, notice: 'wrong_password' };
}

/** Who has chosen how to get a code is asked for it next. */
function answerChallenge(step: Extract<FlowStep, { at: 'challenge' }>, answer: string): FlowStep {
  const { institution, kind } = step;
  if (kind === 'options') return { at: 'challenge', institution, kind: 'mfa', notice: null };
  return afterAnswer(institution, answer) ?? { ...step, notice: 'wrong_answer' };
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
  const { institution } = step;
  if (!isPayable(institution, names, world.session)) return { at: 'numbers_unavailable', institution };
  world.link(institution, names);
  return {
    at: world.offersLink && isForLink(institution, names) ? 'save_to_link' : 'success',
    institution,
    linked: names,
  };
}

/** A session that wants payments needs one account that they can be made from. */
function isPayable({ accounts }: Institution, names: readonly string[], { filters }: StoredSession): boolean {
  if (filters?.requirePaymentMethodSupport !== 'at_least_one') return true;
  return accounts.some(({ name, supportedPaymentMethodTypes: types }) => names.includes(name) && types.length > 0);
}

function isForLink({ accounts }: Institution, names: readonly string[]): boolean {
  return accounts.some(
    ({ name, supportedPaymentMethodTypes: types }) => names.includes(name) && types.includes('link'),
  );
}

function giveNumbers(numbers: { routingNumber: string; accountNumber: string }, world: World): FlowStep {
  world.addBankAccount(numbers);
  return { at: 'manual_entry_success', last4: numbers.accountNumber.slice(-4) };
}

function stepBefore(step: FlowStep, { onlyTyped }: StoredSession): FlowStep | null {
  if (onlyTyped) return null;
  switch (step.at) {
    case 'institution_picker':
      return { at: 'consent' };
    case 'at_bank':
    case 'challenge':
    case 'sign_in_failed':
    case 'account_picker':
    case 'numbers_unavailable':
    case 'manual_entry':
      return { at: 'institution_picker' };
    default:
      return null;
  }
}
