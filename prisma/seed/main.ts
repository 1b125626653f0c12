import { prisma } from '@/lib/data/prisma';
import { env } from '@/lib/env/server';
import { SEEDED_LINKS } from './people';
import { holdWebhooks } from './sandbox-control';
import { seedLink } from './seed-link';
import { signUpSeeded } from './sign-up-seeded';

// Gives the demo its people. Runs at every start and does only what is missing; needs the sandbox, and refuses anything else.

if (!env().STRIPE_API_BASE_URL)
  throw new Error('Seeding needs the sandbox: it would link test banks at Stripe itself.');

await holdWebhooks();
for (const signIn of env().DEMO_SIGN_INS) {
  const { person, isNew } = await signUpSeeded(signIn);
  if (!isNew) continue;
  console.log(`Seeding ${signIn.name}`);
  for (const link of SEEDED_LINKS[signIn.email] ?? []) await seedLink(person, link);
}

await prisma().$disconnect();
