import { type Program, startProgram } from '@/scripts/launcher/program';
import { waitUntilListening } from './wait-until-listening';

/** A server that listens at `port` by the time this resolves; rejects, and leaves nothing running, when it does not get there. */
export async function startListening(
  name: string,
  args: string[],
  { port, ...how }: Parameters<typeof startProgram>[2] & { port: number },
): Promise<Program> {
  const program = startProgram(name, args, how);
  try {
    await Promise.race([
      waitUntilListening(`http://127.0.0.1:${port}`),
      program.ended.then((end) => {
        throw new Error(`${name} stopped while starting (${end}): see ${program.logFile}`);
      }),
    ]);
  } catch (error) {
    await program.stop(0);
    throw error;
  }
  return program;
}
