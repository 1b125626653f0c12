import { attemptRefusal } from '@/lib/auth/attempt-limit';
import { clientNetwork } from '@/lib/auth/client-network';
import { appendOwnAudit } from '@/lib/data/audit';
import { type Part, readEverything } from '@/lib/data/read-everything';
import { getWords } from '@/lib/words/get-words';
import { mayDownload, refuse } from '../may-download';
import { ownFile } from '../own-file';

/** Pieces of some kilobytes: one for each row would be a wait for each row. */
const PIECE = 32_768;

/** All that is held about whoever asks, as one file. A POST: another site cannot start it, since the cookie does not come with it. */
export async function POST(request: Request): Promise<Response> {
  const user = await mayDownload('data');
  if (user instanceof Response) return user;
  const now = new Date();
  const attempt = { kind: 'download', account: user.id, network: clientNetwork(request.headers) } as const;
  if (await attemptRefusal(attempt, now)) return refuse((await getWords()).t('api.oftenEnough'), 429);
  await appendOwnAudit(user, 'own.download_everything', {}, now);
  const pieces = written(readEverything(user.id));
  return ownFile({ subject: 'everything', format: 'json', pieces, now, timeZone: user.timeZone });
}

/** An object with a list for each part. Amounts are whole numbers of minor units; what a snapshot may hold fits a number. */
async function* written(parts: readonly Part[]): AsyncGenerator<string> {
  let piece = '{';
  for (const [index, { name, rows }] of parts.entries()) {
    piece += `${index === 0 ? '' : ','}\n${JSON.stringify(name)}: [`;
    let separator = '\n';
    for await (const row of rows()) {
      piece += separator + textOf(row);
      separator = ',\n';
      if (piece.length > PIECE) {
        yield piece;
        piece = '';
      }
    }
    piece += '\n]';
  }
  yield `${piece}\n}\n`;
}

const textOf = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
