import { connect, type Socket } from 'node:net';

const HEAD_END = '\r\n\r\n';

/** One keep-alive HTTP/1.1 connection that carries one request at a time: a driver that leaves the machine to what is measured. */
export class Connection {
  #socket: Socket | undefined;
  #received = '';
  #answer: { resolve: (status: number) => void; reject: (error: Error) => void } | undefined;

  constructor(
    private readonly port: number,
    private readonly path: string,
  ) {}

  /** Resolves with the status once the whole answer is there; rejects when the connection ends before. */
  post(body: string, headers: Readonly<Record<string, string>>): Promise<number> {
    const lines = Object.entries({
      host: '127.0.0.1',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#open().write(`POST ${this.path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  #open(): Socket {
    if (this.#socket && !this.#socket.destroyed) return this.#socket;
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The connection ended before the answer.')));
    this.#received = '';
    this.#socket = socket;
    return socket;
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const head = this.#received.indexOf(HEAD_END);
    if (head === -1 || !this.#isWhole(this.#received.slice(0, head).toLowerCase(), head + HEAD_END.length)) return;
    const status = Number(this.#received.slice(9, 12));
    this.#received = '';
    this.#answer?.resolve(status);
    this.#answer = undefined;
  }

  #isWhole(head: string, bodyStart: number): boolean {
    const length = /content-length: (\d+)/.exec(head)?.[1];
    if (length !== undefined) return this.#received.length >= bodyStart + Number(length);
    return this.#received.endsWith('0\r\n\r\n');
  }

  #fail(error: Error): void {
    this.#answer?.reject(error);
    this.#answer = undefined;
  }
}
