import { Worker } from 'node:worker_threads';
import { DataError } from '../data-error';
import type { BatchAnswer } from './batch-worker';
import { readBatches, type BatchOptions, type ReportBatch } from './report-batches';

/** Below so many reports a thread of its own costs more than it gains: it loads the program once more. */
const MANY = 1000;
/** How many batches may be asked for before they are needed. With more of them memory grows, with one the threads wait for each other. */
const AHEAD = 3;

/** The batches of `readBatches`, the same and in the same order. Those of many reports are read in a second thread, while the caller writes the one before. */
export async function* readAhead(options: BatchOptions, many = MANY): AsyncGenerator<ReportBatch> {
  if (options.counties.reduce((sum, files) => sum + files.length, 0) < many) {
    yield* readBatches(options);
    return;
  }
  const worker = new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: options, execArgv: [] });
  try {
    const answers = answersOf(worker);
    for (let i = 0; i < AHEAD; i++) worker.postMessage('next');
    for (;;) {
      const answer = await answers.next();
      if ('isDone' in answer) return;
      if ('dataError' in answer) throw new DataError(answer.dataError);
      if ('bug' in answer) throw answer.bug;
      worker.postMessage('next');
      yield answer.batch;
    }
  } finally {
    await worker.terminate();
  }
}

/** What a worker says, one answer at a time. A worker that ends or fails is an answer too, so that nobody waits for it. */
function answersOf(worker: Worker): { next(): Promise<BatchAnswer> } {
  const heard: BatchAnswer[] = [];
  let waiting: ((answer: BatchAnswer) => void) | null = null;
  const hear = (answer: BatchAnswer) => {
    if (waiting === null) heard.push(answer);
    else waiting(answer);
    waiting = null;
  };
  worker.on('message', hear);
  worker.on('error', (error) => hear({ bug: error }));
  worker.on('exit', (code) => hear({ bug: new Error(`The thread that reads reports ended with code ${code}.`) }));
  return {
    next: () => {
      const answer = heard.shift();
      return answer ? Promise.resolve(answer) : new Promise((resolve) => (waiting = resolve));
    }
  };
}
