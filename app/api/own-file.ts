import { localDay } from '@/lib/domain/days';
import { type FileFormat, TYPES } from './write-rows';

export const PRIVATE = { 'Cache-Control': 'private, no-store' };

interface OwnFile {
  readonly subject: string;
  readonly format: FileFormat;
  readonly pieces: AsyncGenerator<string>;
  readonly now: Date;
  readonly timeZone: string;
}

/** A file for its owner alone, written as it is read, at the pace of whoever takes it. */
export const ownFile = ({ subject, format, pieces, now, timeZone }: OwnFile): Response =>
  new Response(toStream(pieces), {
    headers: {
      ...PRIVATE,
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="florin-${slug(subject)}-${localDay(now, timeZone)}.${format}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });

/** A file's name of letters, digits and dashes, whatever an account is called. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'account';

/** One piece for each pull: nothing is read ahead of whoever is downloading, and nothing more once they are gone. */
function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
