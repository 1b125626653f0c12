/** For tests: what a form sends. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** For tests: the digest by which Next knows what an action threw, such as where to lead to; null where it threw nothing of the kind. */
export async function digestOf(action: Promise<unknown>): Promise<string | null> {
  const error: unknown = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error && 'digest' in error ? String(error.digest) : null;
}
