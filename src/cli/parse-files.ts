import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keepReport, type KeptReport } from './kept-report';
import type { GivenIdentity } from './parse-file';
import type { ParseAnswer } from './parse-worker';

/** Below so many files threads of their own cost more than they gain: each loads the program and the list of places once more. */
const MANY = 500;
/** Files a thread is given at a time. */
const BATCH = 16;
/** How many batches a thread has waiting, so that it never waits itself. */
const AHEAD = 2;
const MOST_THREADS = 8;

/** The files parsed, in the order given; many are shared out to a thread for each core, and give the same. */
export async function* parseFiles(paths: readonly string[], given: GivenIdentity, many = MANY): AsyncGenerator<KeptReport> {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(paths.length / BATCH));
  if (paths.length < many || threads < 2) {
    for (const path of paths) yield await keepReport(path, given);
    return;
  }
  const workers = Array.from({ length: threads }, () => startThread(given));
  try {
    const waiting: Promise<ParseAnswer>[] = [];
    let next = 0;
    const ask = () => {
      if (next >= paths.length) return;
      // in turn: answers are then taken in the order of the files
      const worker = workers[(next / BATCH) % threads];
      const asked = worker?.parse(paths.slice(next, next + BATCH));
      next += BATCH;
      if (asked) waiting.push(asked);
    };
    for (let i = 0; i < threads * AHEAD; i++) ask();
    for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
      const answer = await first;
      if ('bug' in answer) throw answer.bug;
      ask();
      yield* answer.reports;
    }
  } finally {
    await Promise.all(workers.map(({ end }) => end()));
  }
}

/** A thread that parses lists of files one after another. One that ends or fails answers all it was asked with a bug, so that nobody waits for it. */
function startThread(given: GivenIdentity): { parse(paths: readonly string[]): Promise<ParseAnswer>; end(): Promise<unknown> } {
  const worker = new Worker(new URL('./parse-worker.js', import.meta.url), {
    workerData: given,
    execArgv: []
  });
  const asked: ((answer: ParseAnswer) => void)[] = [];
  let end: ParseAnswer | null = null;
  const fail = (bug: unknown) => {
    end ??= { bug };
    for (const answer of asked.splice(0)) answer(end);
  };
  worker.on('message', (answer: ParseAnswer) => asked.shift()?.(answer));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A thread that parses documents ended with code ${code}.`)));
  return {
    parse: (paths) =>
      new Promise((resolve) => {
        if (end) return resolve(end);
        asked.push(resolve);
        worker.postMessage(paths);
      }),
    end: () => worker.terminate()
  };
}
