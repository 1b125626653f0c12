import { loadStripe } from '@stripe/stripe-js/pure';

const form = document.querySelector('form');
const secret = document.querySelector('input');
const result = document.querySelector('pre');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void link();
});

async function link() {
  const stripe = await loadStripe('pk_test_sandbox');
  if (!stripe || !secret || !result) return;
  result.textContent = 'Waiting…';
  const answer = await stripe.collectFinancialConnectionsAccounts({ clientSecret: secret.value });
  result.textContent = JSON.stringify(answer, null, 2);
}
