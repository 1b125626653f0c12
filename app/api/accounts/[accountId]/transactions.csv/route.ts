import { downloadTransactions } from '../../../transactions-download';

interface Context {
  params: Promise<{ accountId: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return downloadTransactions('csv', (await params).accountId);
}
