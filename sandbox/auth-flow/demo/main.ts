import type { Stripe } from '@stripe/stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';

const form = document.querySelector('form');
const secret = document.querySelector('input');
const result = document.querySelector('pre');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = event.submitter;
  void show(button instanceof HTMLButtonElement ? button.value : '');
});

async function show(what: string) {
  const stripe = await loadStripe('pk_test_sandbox');
  if (!stripe || !secret || !result) return;
  result.textContent = 'Waiting…';
  const answer = await ask(stripe, what, secret.value.trim()).catch(String);
  result.textContent = JSON.stringify(answer, null, 2);
}

function ask(stripe: Stripe, what: string, clientSecret: string): Promise<unknown> {
  const isSetup = clientSecret.startsWith('seti_');
  if (what === 'confirm') {
    return isSetup ? stripe.confirmUsBankAccountSetup(clientSecret) : stripe.confirmUsBankAccountPayment(clientSecret);
  }
  if (what === 'token') return stripe.collectBankAccountToken({ clientSecret });
  const params = {
    payment_method_type: 'us_bank_account',
    payment_method_data: { billing_details: { name: 'Jo Lee', email: 'jo@example.com' } },
  };
  if (isSetup) return stripe.collectBankAccountForSetup({ clientSecret, params, expand: ['payment_method'] });
  if (clientSecret.startsWith('pi_')) {
    return stripe.collectBankAccountForPayment({ clientSecret, params, expand: ['payment_method'] });
  }
  return stripe.collectFinancialConnectionsAccounts({ clientSecret });
}
