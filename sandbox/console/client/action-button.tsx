import { useState, type ReactNode } from 'react';
import { Button } from '../../auth-flow/client/button';

interface Props {
  children: ReactNode;
  /** Said by screen readers instead of the short text, where that alone would not say what it is about. */
  label?: string;
  look?: 'primary' | 'secondary';
  onPress: () => Promise<void>;
}

/** Shows that it works for as long as it does. */
export function ActionButton({ children, label, look = 'secondary', onPress }: Props) {
  const [pending, setPending] = useState(false);
  return (
    <Button
      look={look}
      pending={pending}
      {...(label !== undefined && { 'aria-label': label })}
      onClick={() => {
        setPending(true);
        void onPress().finally(() => setPending(false));
      }}
    >
      {children}
    </Button>
  );
}
