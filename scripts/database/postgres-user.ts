import { execFileSync, spawnSync } from 'node:child_process';
import { LaunchError } from '../launcher/launch-error';

export interface SystemUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`, made when missing. Everyone else runs it as themselves. */
export function postgresUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  const found = lookUp();
  if (found) return found;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  } catch {
    // BusyBox has adduser instead; what counts is whether the user is there afterwards.
    spawnSync('adduser', ['-S', '-D', '-H', 'postgres'], { stdio: 'ignore' });
  }
  const made = lookUp();
  if (!made) {
    throw new LaunchError(
      'PostgreSQL does not run as root and the user "postgres" could not be made: run this as an ordinary user, or set DATABASE_URL.',
    );
  }
  return made;
}

/** Whether that user may run a program: false when a folder above it is closed, or the program is not for this machine. */
export function canRun(user: SystemUser, program: string): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Whether that user may reach the folder and write in it. */
export function canWriteIn(user: SystemUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -w "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}

function lookUp(): Required<SystemUser> | null {
  const answer = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  const [uid, gid] = [answer('-u'), answer('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}
