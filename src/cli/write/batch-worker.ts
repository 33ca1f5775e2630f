import { parentPort, workerData } from 'node:worker_threads';
import { DataError } from '../data-error';
import type { Both } from '../lang';
import { readBatches, type BatchOptions, type ReportBatch } from './report-batches';

/** What the worker answers when asked for the next batch. An error of the data keeps its sentence, a bug its stack. */
export type BatchAnswer = { batch: ReportBatch } | { dataError: Both } | { bug: unknown } | { isDone: true };

const batches = readBatches(workerData as BatchOptions);

function answer(): BatchAnswer {
  try {
    const next = batches.next();
    return next.done ? { isDone: true } : { batch: next.value };
  } catch (error) {
    return error instanceof DataError ? { dataError: error.told } : { bug: error };
  }
}

/** What is moved to the other thread instead of copied. */
function movable(given: BatchAnswer): ArrayBuffer[] {
  if (!('batch' in given)) return [];
  return given.batch.chunks.flatMap(({ columns }) =>
    columns.flatMap((column) => {
      if (column === null || Array.isArray(column)) return [];
      return [('texts' in column ? column.codes : column.numbers).buffer as ArrayBuffer, column.mask.buffer as ArrayBuffer];
    })
  );
}

parentPort?.on('message', () => {
  const given = answer();
  parentPort?.postMessage(given, movable(given));
});
