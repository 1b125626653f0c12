import { z } from 'zod';
import { type Fault, faultText, LONGEST_NAME } from '@/lib/domain/fault';
import { MAX_PASSWORD_LENGTH } from '@/lib/domain/password';
import type { Words } from '@/lib/domain/words';

/** A posted form as plain text fields; files and repeated fields count as not given. */
export function textFields(form: FormData): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...new Set(form.keys())].flatMap((key) => {
      const [value, ...more] = form.getAll(key);
      return typeof value === 'string' && more.length === 0 ? [[key, value]] : [];
    }),
  );
}

/** The first fault of each field, as a sentence. Messages of a schema are names of faults. */
export function faultsOf<Field extends string>(
  error: z.ZodError,
  fields: readonly Field[],
  words: Words,
): Partial<Record<Field, string>> {
  const faults: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const issue = error.issues.find(({ path }) => path[0] === field);
    if (issue) faults[field] = faultText(issue.message, words);
  }
  return faults;
}

const LONGEST_EMAIL = 254;

export const EmailInput = z
  .string('email' satisfies Fault)
  .trim()
  .min(1, 'email' satisfies Fault)
  .max(LONGEST_EMAIL, 'emailTooLong' satisfies Fault)
  .pipe(z.email('emailShape' satisfies Fault));

export const NameInput = z
  .string('name' satisfies Fault)
  .trim()
  .min(1, 'name' satisfies Fault)
  .max(LONGEST_NAME, 'nameTooLong' satisfies Fault)
  .regex(/^\P{C}*$/u, 'nameUnseen' satisfies Fault);

/** A password somebody has, not one they choose: no rule but a bound. */
export const OwnPasswordInput = z
  .string('password' satisfies Fault)
  .min(1, 'password' satisfies Fault)
  .max(MAX_PASSWORD_LENGTH, 'passwordBeyond' satisfies Fault);
