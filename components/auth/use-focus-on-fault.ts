'use client';

import { useEffect, useRef } from 'react';

/** Puts the focus on the first field at fault, or on the form's message, each time the form comes back. Give the answer to the form's `ref`. */
export function useFocusOnFault(state: object) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-message]')?.focus();
  }, [state]);
  return form;
}
