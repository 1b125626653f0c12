import { invalid } from './stripe-error';

/** A decoded form: texts, lists and nested fields. Objects have no prototype, so any key is only a key. */
export type FormValue = string | FormValue[] | FormFields;
export interface FormFields {
  [key: string]: FormValue;
}

const DEEPEST = 8;
const MOST_FIELDS = 2_000;

interface Draft {
  [key: string]: string | Draft;
}

/**
 * Reads `a[b]=1&c[]=2&c[]=3&d[0]=4`: `application/x-www-form-urlencoded` with Rails' brackets, arrays with or without
 * indexes. Throws a StripeError on what cannot be read.
 */
export function parseForm(text: string): FormFields {
  const draft = emptyDraft();
  const pairs = text.split('&').filter((pair) => pair !== '');
  if (pairs.length > MOST_FIELDS) throw invalid(`A request may have at most ${MOST_FIELDS} parameters.`);
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    put(draft, keysOf(name), equals < 0 ? '' : decode(pair.slice(equals + 1)), name);
  }
  return fieldsOf(draft);
}

/** The name Stripe gives a nested parameter: `['account_holder', 'type']` → `account_holder[type]`. */
export function parameterName(path: readonly PropertyKey[]): string {
  const [first = '', ...rest] = path.map(String);
  return first + rest.map((key) => `[${key}]`).join('');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw invalid('The request has a parameter that is not valid percent-encoding.');
  }
}

function keysOf(name: string): string[] {
  const open = name.indexOf('[');
  if (open < 0) return [name];
  const brackets = name.slice(open);
  const keys = [...brackets.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '');
  const wellFormed = open > 0 && keys.map((key) => `[${key}]`).join('') === brackets;
  if (!wellFormed) throw invalid(`Invalid parameter name: ${name}`, name);
  if (keys.length >= DEEPEST) throw invalid(`Parameter ${name} is nested too deeply.`, name);
  return [name.slice(0, open), ...keys];
}

/** An empty key appends: the next free index of the list it stands in. */
function put(draft: Draft, keys: readonly string[], value: string, name: string): void {
  let here = draft;
  for (const [index, key] of keys.entries()) {
    const slot = key === '' && index > 0 ? String(Object.keys(here).length) : key;
    if (index === keys.length - 1) {
      if (typeof here[slot] === 'object')
        throw invalid(`Invalid ${name}: it is given both as a text and as a hash.`, name);
      here[slot] = value;
      return;
    }
    const inner = here[slot] ?? emptyDraft();
    if (typeof inner === 'string') throw invalid(`Invalid ${name}: it is given both as a text and as a hash.`, name);
    here[slot] = inner;
    here = inner;
  }
}

function emptyDraft(): Draft {
  const draft: Draft = Object.create(null);
  return draft;
}

function fieldsOf(draft: Draft): FormFields {
  const fields: FormFields = Object.create(null);
  for (const [key, value] of Object.entries(draft)) fields[key] = typeof value === 'string' ? value : nested(value);
  return fields;
}

/** Only indexes: a list, in the order of its indexes. */
function nested(draft: Draft): FormValue {
  const keys = Object.keys(draft);
  if (!keys.every((key) => /^\d{1,6}$/.test(key))) return fieldsOf(draft);
  return keys
    .sort((one, other) => Number(one) - Number(other))
    .flatMap((key) => {
      const value = draft[key];
      if (value === undefined) return [];
      return [typeof value === 'string' ? value : nested(value)];
    });
}
