const GOES = [
  'Your name, e-mail, password and sign-ins.',
  'Every account you linked: balances, their history, transactions and owners.',
  'What you agreed to, your alerts and your settings.',
  'Your customer record at Stripe, once every link has ended.',
];

const STAYS = [
  'That Stripe was told to end each link, by the ids Stripe gave them: so that nobody has to take our word for it.',
  'What our staff looked at, and when you changed how you sign in, by an id that no longer leads to you: that record may not be rewritten.',
  'The ids of events Stripe sent, without what was in them: so that late news is not taken for new.',
];

/** What a deletion takes and what it leaves, before anyone decides. */
export function WhatGoes() {
  return (
    <div className="mt-2 grid gap-6 sm:grid-cols-2">
      <Told title="What is deleted" lines={GOES} />
      <Told title="What is kept, and why" lines={STAYS} />
    </div>
  );
}

function Told({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="mt-1.5 list-disc space-y-1.5 pl-5 text-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
