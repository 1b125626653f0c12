import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { LaunchError } from './launch-error';
import { findFreePort, isPortFree, requireFreePorts, takenPortSentence } from './ports';

const web = { variable: 'PORT', port: 3000, what: 'the web server' };
const postgres = { variable: 'POSTGRES_PORT', port: 5433, what: 'PostgreSQL' };

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done)))));

async function occupy(host: string): Promise<number> {
  const port = await findFreePort();
  const server = createServer();
  servers.push(server);
  await new Promise<void>((done) => server.listen(port, host, done));
  return port;
}

describe('isPortFree', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('sees a server on %s', async (host) => {
    expect(await isPortFree(await occupy(host))).toBe(false);
  });

  it('finds a port free again that was given out', async () => {
    expect(await isPortFree(await findFreePort())).toBe(true);
  });
});

describe('requireFreePorts', () => {
  it('refuses a port that two parts want, and names the second', async () => {
    await expect(requireFreePorts([web, { ...postgres, port: 3000 }])).rejects.toThrow(
      'POSTGRES_PORT is 3000, which another part uses too',
    );
  });

  it('names a port that is taken', async () => {
    const port = await occupy('127.0.0.1');
    await expect(requireFreePorts([{ ...web, port }])).rejects.toThrow(LaunchError);
    await expect(requireFreePorts([{ ...web, port }])).rejects.toThrow(
      `Port ${port} (the web server) is already in use`,
    );
  });
});

describe('takenPortSentence', () => {
  it('says which, for what, and what to set instead', () => {
    expect(takenPortSentence([web])).toBe(
      'Port 3000 (the web server) is already in use: stop the program that uses it, or choose other ports, for example PORT=3010.',
    );
    expect(takenPortSentence([web, postgres])).toBe(
      'Ports 3000 (the web server) and 5433 (PostgreSQL) are already in use: stop the program that uses them, or choose other ports, for example PORT=3010 POSTGRES_PORT=5443.',
    );
  });
});
