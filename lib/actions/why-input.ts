import { z } from 'zod';

/** What is wrong with a reason, each a text of its own under `support.replayed`. */
const WHY_FAULTS = ['why', 'whyTooLong'] as const;
type WhyFault = (typeof WHY_FAULTS)[number];

/** Why a member of staff does something, for the record. */
export const Why = z
  .string('why' satisfies WhyFault)
  .trim()
  .min(3, 'why' satisfies WhyFault)
  .max(200, 'whyTooLong' satisfies WhyFault);

export const whyFaultOf = (error: z.ZodError): WhyFault | undefined =>
  WHY_FAULTS.find((fault) => error.issues.some(({ message }) => message === fault));
