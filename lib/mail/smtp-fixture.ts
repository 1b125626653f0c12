import { createServer, type Socket } from 'node:net';

/** What the server answers to the end of a mail's text; null closes the line instead. */
export type Answer = string | null;

/** For tests: a server that takes mail, keeps what it was sent, and answers as it is told. */
export async function startSmtpServer({
  answer = '250 taken',
  greeting = '220 ready',
}: { answer?: Answer; greeting?: string } = {}) {
  const mails: string[] = [];
  const server = createServer((socket) => talk(socket, greeting, answer, mails));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `smtp://127.0.0.1:${address.port}`, mails, close: () => void server.close() };
}

function talk(socket: Socket, greeting: string, answer: Answer, mails: string[]): void {
  let text = '';
  let inText = false;
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (inText) {
      if (line !== '.') return void (text += `${line}\n`);
      inText = false;
      if (answer === null) return void socket.destroy();
      if (answer.startsWith('2')) mails.push(text);
      return say(answer);
    }
    if (/^EHLO/i.test(line)) return say('250 hello');
    if (/^DATA/i.test(line)) {
      [text, inText] = ['', true];
      return say('354 go on');
    }
    if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n');
    say('250 fine');
  };
  let rest = '';
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const lines = `${rest}${chunk.toString()}`.split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  say(greeting);
}
