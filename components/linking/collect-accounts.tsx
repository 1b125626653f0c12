'use client';

import { Elements, useStripe } from '@stripe/react-stripe-js';
import type { Stripe } from '@stripe/stripe-js';
import { useEffect, useRef } from 'react';
import { toLinkProblem } from './link-problem';
import type { Collected } from './link-state';

interface Props {
  stripe: Stripe;
  clientSecret: string;
  onCollected: (result: Collected) => void;
}

/** Opens Stripe's modal once. It draws nothing of its own. */
export function CollectAccounts({ stripe, ...rest }: Props) {
  return (
    <Elements stripe={stripe}>
      <OpenModal {...rest} />
    </Elements>
  );
}

function OpenModal({ clientSecret, onCollected }: Omit<Props, 'stripe'>) {
  const stripe = useStripe();
  const opened = useRef(false);

  useEffect(() => {
    if (!stripe || opened.current) return;
    opened.current = true;
    void collect(stripe, clientSecret).then(onCollected);
  }, [stripe, clientSecret, onCollected]);

  return null;
}

/** Leaving the modal is not an error: it answers with a session without accounts. Only the server knows what a session really collected. */
async function collect(stripe: Stripe, clientSecret: string): Promise<Collected> {
  try {
    const { financialConnectionsSession, error } = await stripe.collectFinancialConnectionsAccounts({ clientSecret });
    if (error) {
      return error.code === 'session_already_completed'
        ? { kind: 'spent' }
        : { kind: 'problem', problem: toLinkProblem(error) };
    }
    return { kind: financialConnectionsSession.accounts.length > 0 ? 'linked' : 'cancelled' };
  } catch {
    return { kind: 'problem', problem: 'failed' };
  }
}
