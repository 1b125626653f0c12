import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password';
import type { Words } from './words';

/** What can be wrong with what somebody typed. Each is a text of its own under `auth.faults`. */
export const FAULTS = [
  'email',
  'emailTooLong',
  'emailShape',
  'name',
  'nameTooLong',
  'nameUnseen',
  'password',
  'passwordBeyond',
  'choosePassword',
  'chooseNewPassword',
  'samePassword',
  'passwordTooShort',
  'passwordTooLong',
  'passwordUniform',
  'passwordOwn',
  'timeZone',
  'timeZoneUnknown',
  'language',
  'appCode',
  'recoveryCode',
] as const;
export type Fault = (typeof FAULTS)[number];

export const LONGEST_NAME = 80;

/** As a sentence. What is no fault of ours, such as a message of the library that found it, reads as one that says no more than that. */
export function faultText(fault: string, { t }: Words): string {
  const known = FAULTS.find((one) => one === fault) ?? 'notTaken';
  const values = { longestName: LONGEST_NAME, shortest: MIN_PASSWORD_LENGTH, longest: MAX_PASSWORD_LENGTH };
  return t(`auth.faults.${known}`, values);
}
