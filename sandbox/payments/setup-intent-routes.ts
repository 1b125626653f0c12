import { z } from 'zod';
import { route, type Route } from '../api/route';
import { answerCreation } from './answer-creation';
import { CREATE_FIELDS } from './intent-parameters';
import { intentRoutes } from './intent-routes';

const NewSetup = z.strictObject({ ...CREATE_FIELDS, usage: z.enum(['off_session', 'on_session']).optional() });

export const SETUP_INTENT_ROUTES: readonly Route[] = [
  route('POST', '/v1/setup_intents', NewSetup, (call) =>
    answerCreation(call, {
      kind: 'setup',
      sum: null,
      receiptEmail: null,
      setupFutureUsage: call.params.usage ?? null,
    }),
  ),
  ...intentRoutes('setup'),
];
