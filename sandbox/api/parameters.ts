import { z } from 'zod';
import { parameterName } from './form';
import type { StripeError } from './stripe-error';
import { invalid } from './stripe-error';

/** A text that may not be empty. */
export const Text = z.string().min(1);

/** Empty unsets: read as null. */
export const UnsettableText = z.string().transform((text) => (text === '' ? null : text));

/** An integer in text, as everything in a form is text. */
export const Integer = z
  .string()
  .regex(/^-?\d{1,15}$/)
  .transform(Number);

const UnixTime = Integer;

/** Up to 50 keys; an empty value removes its key. */
export const Metadata = z.preprocess(
  (value) => (Array.isArray(value) ? Object.fromEntries(value.map((item, index) => [String(index), item])) : value),
  z.record(z.string().min(1).max(40), z.string().max(500)),
);

/** `created=1` or `created[gte]=1`. */
export const Range = z.preprocess(
  (value) => (typeof value === 'string' ? { gte: value, lte: value } : value),
  z.strictObject({
    gt: UnixTime.optional(),
    gte: UnixTime.optional(),
    lt: UnixTime.optional(),
    lte: UnixTime.optional(),
  }),
);

const PageSize = Integer.pipe(z.number().min(1).max(100));

export const PAGINATION = {
  limit: PageSize.default(10),
  starting_after: Text.optional(),
  ending_before: Text.optional(),
};

type Issue = z.core.$ZodIssue;

/** Reads a request's parameters, or throws Stripe's error about the first that is wrong: unknown ones before all others. */
export function readParameters<Parameters>(schema: z.ZodType<Parameters>, given: unknown): Parameters {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const { issues } = read.error;
  const outermostFirst = [...issues].sort((one, other) => one.path.length - other.path.length);
  const unknown = outermostFirst.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => parameterName([...issue.path, key])) : [],
  );
  if (unknown.length > 0) throw unknownParameters(unknown);
  const [first] = issues;
  throw first ? toParameterError(first, valueAt(given, first.path)) : invalid('Invalid request.');
}

function unknownParameters(names: readonly string[]): StripeError {
  const message =
    names.length === 1 ? `Received unknown parameter: ${names[0]}` : `Received unknown parameters: ${names.join(', ')}`;
  return invalid(message, names[0], 'parameter_unknown');
}

function toParameterError(issue: Issue, value: unknown): StripeError {
  const name = parameterName(issue.path);
  if (value === undefined) return invalid(`Missing required param: ${name}.`, name, 'parameter_missing');
  if (value === '') return emptyParameter(name);
  switch (issue.code) {
    case 'invalid_value':
      return invalid(`Invalid ${name}: must be one of ${inWords(issue.values.map(String))}`, name);
    case 'invalid_format':
      return invalid(`Invalid integer: ${String(value)}`, name, 'parameter_invalid_integer');
    case 'too_small':
      return tooSmall(name, value, Number(issue.minimum));
    case 'too_big':
      return tooBig(name, value, Number(issue.maximum));
    case 'invalid_type':
      return invalid(`Invalid ${issue.expected === 'record' ? 'object' : issue.expected}`, name);
    case 'invalid_union':
      return invalid(`Invalid ${name}`, name);
    default:
      return invalid(issue.message, name);
  }
}

function emptyParameter(name: string): StripeError {
  const message =
    `You passed an empty string for '${name}'. We assume empty values are an attempt to unset a parameter; however ` +
    `'${name}' cannot be unset. You should remove '${name}' from your request or supply a non-empty value.`;
  return invalid(message, name, 'parameter_invalid_empty');
}

function tooSmall(name: string, value: unknown, minimum: number): StripeError {
  if (Array.isArray(value)) return emptyParameter(name);
  const message = `This value must be greater than or equal to ${minimum} (it currently is '${String(value)}').`;
  return invalid(message, name, 'parameter_invalid_integer');
}

function tooBig(name: string, value: unknown, maximum: number): StripeError {
  if (typeof value !== 'string' || !/^-?\d+$/.test(value)) {
    return invalid(`Invalid ${name}: at most ${maximum} characters are allowed`, name);
  }
  const message = `This value must be less than or equal to ${maximum} (it currently is '${value}').`;
  return invalid(message, name, 'parameter_invalid_integer');
}

/** `a, b, or c` */
function inWords(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  const separator = values.length === 2 ? ' ' : ', ';
  return `${values.slice(0, -1).join(', ')}${separator}or ${values.at(-1)}`;
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, given);
}
