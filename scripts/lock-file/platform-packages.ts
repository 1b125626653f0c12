import { z } from 'zod';

const Entry = z.looseObject({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Shape = z.looseObject({ packages: z.record(z.string(), Entry) });
export type LockFile = z.infer<typeof Shape>;
/** Checks and hands back the very object: a parsed copy would lose npm's order of keys. */
export const LockFile = z.custom<LockFile>((value) => Shape.safeParse(value).success);

export interface PlatformPackage {
  name: string;
  version: string;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Binaries for other machines that the lock file mentions but does not hold: `npm ci` refuses such a file. */
export function findMissingPlatformPackages({ packages }: LockFile): PlatformPackage[] {
  const missing = new Map<string, PlatformPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isHeld(packages, path, name)) missing.set(name, { name, version });
    }
  }
  return [...missing.values()];
}

/** What npm would have written, had the registry had the package: enough for it to know that it is not for this machine. */
export function toLockEntry({ name, version }: PlatformPackage) {
  const words = name.split(/[/-]/);
  const cpu = PROCESSORS.filter((word) => words.includes(word));
  const os = SYSTEMS.filter((word) => words.includes(word));
  const libc = [
    ...(words.some((word) => word.startsWith('musl')) ? ['musl'] : []),
    ...(words.some((word) => word.startsWith('gnu')) ? ['glibc'] : []),
  ];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

/** Node's own search: beside the one who asks, then in each folder above. */
function isHeld(packages: LockFile['packages'], from: string, name: string): boolean {
  const nesting = from.split(/\/?node_modules\//).slice(1);
  const above = (depth: number) => nesting.slice(0, depth).map((owner) => `node_modules/${owner}/`);
  return [...nesting.keys(), nesting.length].some((depth) => packages[`${above(depth).join('')}node_modules/${name}`]);
}
