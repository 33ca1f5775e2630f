/** As much of Node's process as is used; a page and a Worker have none, and do not end at a promise that nobody looks at. */
interface NodeProcess {
  on?(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
  off?(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
}

/**
 * Does work during which a library may leave promises behind that fail and that nobody looks at; Node would end the program for one.
 * `isOwn` tells the library's failures: they are let go, as the promises that the work itself waits for tell what went wrong. Any other
 * failure still ends the program.
 */
export async function containRejections<T>(work: () => Promise<T>, isOwn: (reason: unknown) => boolean): Promise<T> {
  const { process } = globalThis as { process?: NodeProcess };
  if (!process?.on || !process.off) return work();
  const listener = (reason: unknown) => {
    if (!isOwn(reason)) throw reason;
  };
  process.on('unhandledRejection', listener);
  try {
    return await work();
  } finally {
    // Node tells of those of this turn when it ends
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', listener);
  }
}
