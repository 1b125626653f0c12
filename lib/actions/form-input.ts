import { z } from 'zod';
import { MAX_PASSWORD_LENGTH } from '@/lib/domain/password';

/** A posted form as plain text fields; files and repeated fields count as not given. */
export function textFields(form: FormData): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...new Set(form.keys())].flatMap((key) => {
      const [value, ...more] = form.getAll(key);
      return typeof value === 'string' && more.length === 0 ? [[key, value]] : [];
    }),
  );
}

/** The first fault of each field, as a sentence. */
export function faultsOf<Field extends string>(
  error: z.ZodError,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const faults: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const issue = error.issues.find(({ path }) => path[0] === field);
    if (issue) faults[field] = issue.message;
  }
  return faults;
}

const LONGEST_EMAIL = 254;

export const EmailInput = z
  .string('Enter your e-mail.')
  .trim()
  .min(1, 'Enter your e-mail.')
  .max(LONGEST_EMAIL, 'That e-mail is too long.')
  .pipe(z.email('Enter an e-mail like name@example.com.'));

const LONGEST_NAME = 80;

export const NameInput = z
  .string('Enter your name.')
  .trim()
  .min(1, 'Enter your name.')
  .max(LONGEST_NAME, `Use at most ${LONGEST_NAME} characters.`)
  .regex(/^\P{C}*$/u, 'Use letters that can be seen.');

/** A password somebody has, not one they choose: no rule but a bound. */
export const OwnPasswordInput = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .max(MAX_PASSWORD_LENGTH, 'That is longer than any password here.');
