import { downloadHistory } from '../../../history-download';

interface Context {
  params: Promise<{ accountId: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return downloadHistory('csv', (await params).accountId);
}
