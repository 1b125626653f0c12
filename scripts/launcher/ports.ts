import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { LaunchError } from './launch-error';

/** Whether a server could listen there now: on loopback of both kinds, since `localhost` may mean either. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1', undefined]) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * A port nobody uses, and that no connection is given by the system meanwhile: of those it gives out (32768 and up on Linux) one may be taken
 * in the seconds until a server listens there.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isPortFree(port)) return port;
  }
}

export interface WantedPort {
  /** The variable that moves it. */
  variable: string;
  port: number;
  what: string;
}

/** @throws LaunchError naming every port that is taken, or asked for twice. */
export async function requireFreePorts(wanted: WantedPort[]): Promise<void> {
  const twice = wanted.find(({ port }, index) => wanted.findIndex((other) => other.port === port) !== index);
  if (twice)
    throw new LaunchError(`${twice.variable} is ${twice.port}, which another part uses too: give each its own port.`);
  const taken: WantedPort[] = [];
  for (const one of wanted) if (!(await isPortFree(one.port))) taken.push(one);
  if (taken.length > 0) throw new LaunchError(takenPortSentence(taken));
}

export function takenPortSentence(taken: WantedPort[]): string {
  const list = taken.map(({ port, what }) => `${port} (${what})`).join(' and ');
  const settings = taken.map(({ variable, port }) => `${variable}=${port + 10}`).join(' ');
  const [noun, verb] = taken.length === 1 ? ['Port', 'is'] : ['Ports', 'are'];
  return `${noun} ${list} ${verb} already in use: stop the program that uses ${taken.length === 1 ? 'it' : 'them'}, or choose other ports, for example ${settings}.`;
}

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 cannot listen on ::1; that says nothing about the port.
    server.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
