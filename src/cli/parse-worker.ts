import { parentPort, workerData } from 'node:worker_threads';
import { keepReport, type KeptReport } from './kept-report';
import type { GivenIdentity } from './parse-file';

/** What the worker answers to a list of paths: their reports in the same order, or what went wrong in the program. */
export type ParseAnswer = { reports: KeptReport[] } | { bug: unknown };

async function answer(paths: readonly string[]): Promise<ParseAnswer> {
  try {
    const reports: KeptReport[] = [];
    for (const path of paths) reports.push(await keepReport(path, workerData as GivenIdentity));
    return { reports };
  } catch (bug) {
    return { bug };
  }
}

let before = Promise.resolve();
parentPort?.on('message', (paths: string[]) => {
  before = before.then(async () => parentPort?.postMessage(await answer(paths)));
});
