// The first thing every command runs, on whatever Node the machine has (20.9 or newer) and on its built-ins alone: installs what is
// missing or older than the lock file, then goes on under the Node that the project pins. What follows it is TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.florin-lock');
const PINNED_NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const OLDEST_NODE = [20, 9];
/** Runs what the pinned Node runs, where the pinned one cannot. */
const OLDEST_FALLBACK = [22, 18];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const [command, ...args] = process.argv.slice(2);
await main();

async function main() {
  if (!isAtLeast(process.versions.node, OLDEST_NODE))
    fail(`This needs Node 20.9 or newer, and this is Node ${process.versions.node}.`);
  const script = join(ROOT, 'scripts', `${command}.ts`);
  if (!command || !existsSync(script))
    fail(`Usage: node scripts/bootstrap.mjs <command>, where scripts/<command>.ts exists.`);
  await install();
  goOn(chooseNode(), script);
}

/** `npm ci`, when node_modules does not hold exactly what the lock file says for this platform. */
async function install() {
  const lockFile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const wanted = `${createHash('sha256').update(lockFile).digest('hex')} ${process.platform}-${process.arch}\n`;
  const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
  if (isInstalled()) return;
  if (npmHasInstalled(JSON.parse(lockFile))) return writeFileSync(STAMP, wanted);
  const release = await takeTurn();
  process.once('exit', release);
  if (!isInstalled()) {
    const npm = findNpm();
    const started = Date.now();
    const note = existsSync(MODULES) ? 'The lock file has changed' : 'First run';
    process.stdout.write(`  ${note}: installing packages, a minute or two `);
    const { code, output } = await runNpm(npm);
    process.stdout.write('\n');
    if (code !== 0) fail(npmFailure(output));
    writeFileSync(STAMP, wanted);
    console.log(`  ✓ Packages installed (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  }
  release();
}

/** Whether somebody ran npm by hand since: npm notes in node_modules what it put there. */
function npmHasInstalled(lock) {
  const note = join(MODULES, '.package-lock.json');
  if (!existsSync(note) || !existsSync(PINNED_NODE)) return false;
  const held = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) => path === '' || held[path]?.version === version || (optional && !held[path]),
  );
}

function runNpm(npm) {
  // Whatever the caller's settings leave out (NODE_ENV=production leaves out the toolchain), all of it is needed here.
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=warn'];
  const child = spawn(npm, flags, {
    cwd: ROOT,
    env: { ...process.env, PATH: systemPath() },
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const dots = setInterval(() => process.stdout.write('.'), 2_000);
  const interrupt = () => {
    child.kill('SIGTERM');
    fail('\n✗ Interrupted: the next run installs from the start.');
  };
  for (const signal of SIGNALS) process.once(signal, interrupt);
  return new Promise((done) => {
    const finish = (code) => {
      clearInterval(dots);
      for (const signal of SIGNALS) process.off(signal, interrupt);
      done({ code, output });
    };
    child.on('error', (error) => ((output += error.message), finish(1)));
    child.on('close', (code) => finish(code ?? 1));
  });
}

function npmFailure(output) {
  const offline = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.test(output);
  const advice = offline
    ? 'The npm registry cannot be reached: connect to a network (or set the registry with npm config), then run this again.'
    : /\bENOSPC\b/.test(output)
      ? 'The disk is full: free about 1.5 GB, then run this again.'
      : /\b(EACCES|EPERM|EROFS)\b/.test(output)
        ? `npm may not write in ${ROOT}: make the folder yours, then run this again.`
        : 'npm could not install the packages: what it said is above; mend that, then run this again.';
  const lines = output.trim().split('\n');
  const errors = lines.filter((line) => line.startsWith('npm error')).slice(0, 15);
  return `${(errors.length > 0 ? errors : lines.slice(-15)).join('\n')}\n\n✗ ${advice}`;
}

/** The PATH without our own node_modules: npm must not run on the Node that it is about to replace. */
function systemPath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !resolve(folder).startsWith(MODULES))
    .join(delimiter);
}

function findNpm() {
  const names = process.platform === 'win32' ? ['npm.cmd'] : ['npm'];
  const found = systemPath()
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (!found) fail('npm is not on the PATH: it comes with Node, so install Node 20.9 or newer with it.');
  return found;
}

/** Two commands started together in one fresh clone: the second waits for the first's installation. Answers how to let go. */
async function takeTurn() {
  const id = createHash('sha256').update(ROOT).digest('hex').slice(0, 12);
  const turn = join(tmpdir(), `florin-install-${process.getuid?.() ?? 0}-${id}`);
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(turn);
      writeFileSync(join(turn, 'pid'), String(process.pid));
      return () => rmSync(turn, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(turn)) rmSync(turn, { recursive: true, force: true });
    else if (waited === 0) console.log('  Another command is installing packages here; waiting for it …');
    await new Promise((later) => setTimeout(later, 500));
  }
}

function isAbandoned(turn) {
  try {
    process.kill(Number(readFileSync(join(turn, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // No pid yet: it may be about to be written.
    if (error.code === 'ENOENT') return existsSync(turn) && Date.now() - statSync(turn).mtimeMs > 5_000;
    return error.code === 'ESRCH';
  }
}

function chooseNode() {
  const pinned = spawnSync(PINNED_NODE, ['--version'], { encoding: 'utf8' });
  if (pinned.status === 0) return PINNED_NODE;
  if (isAtLeast(process.versions.node, OLDEST_FALLBACK)) return process.execPath;
  return fail(
    `The Node that the project pins does not run here (${pinned.error?.code ?? `exit code ${pinned.status}`}), and Node ${process.versions.node} is too old to take its place: install Node 22.18 or newer, or delete node_modules and run this again.`,
  );
}

/** Runs the command's script on that Node, hands signals on, and ends as it ends. */
function goOn(node, script) {
  const env = { ...process.env, PATH: `${join(MODULES, '.bin')}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, ['--import', 'tsx', script, ...args], { cwd: ROOT, env, stdio: 'inherit' });
  for (const signal of SIGNALS) {
    // A Ctrl-C reaches the whole terminal group, so the script has it already; a second one does it no harm.
    process.on(signal, () => child.kill(signal));
  }
  stopWithNpm(child);
  child.on('error', (error) => fail(`${node} could not be started (${error.message}).`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/** When npm, who started this, is killed outright, nobody tells us: notice it, or all that runs would stay behind. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  setInterval(() => ancestors() !== before && child.kill('SIGTERM'), 500).unref();
}

/** Who started this, and who started them: between npm and us there may be a shell. */
function ancestors() {
  const stat = `/proc/${process.ppid}/stat`;
  const fields = existsSync(stat) ? readFileSync(stat, 'utf8').split(') ').at(-1).split(' ') : [];
  return `${process.ppid} ${fields[1]}`;
}

function isAtLeast(version, [major, minor]) {
  const [ours, theirs] = version.split('.').map(Number);
  return ours > major || (ours === major && theirs >= minor);
}

function fail(message) {
  console.error(message.includes('✗') ? message : `✗ ${message}`);
  process.exit(1);
}
