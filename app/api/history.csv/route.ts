import { downloadHistory } from '../history-download';

export const GET = (): Promise<Response> => downloadHistory('csv');
