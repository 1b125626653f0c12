import type { FormState } from './form-state';

/** A form that stays on its page: `saved` says that what stands in it has been taken. */
export interface SavedFormState<Field extends string> extends FormState<Field> {
  readonly saved: boolean;
}
