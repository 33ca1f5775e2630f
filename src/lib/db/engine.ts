import { base } from '$app/paths';
import type { Connection } from './query';
import type { SqlValue } from './sql';

/** How far the engine is: what is loading, and how much of it (0–1; null where it cannot be told). */
export interface EngineProgress {
  step: 'engine' | 'dataset' | 'ready';
  share: number | null;
}

type Listener = (progress: EngineProgress) => void;

const running = new Map<string, Promise<Connection>>();
const listeners = new Set<Listener>();

/** Follows the loading of any engine; gives the way to stop following. */
export function followEngine(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * DuckDB-wasm over the dataset's own file, in a Worker, everything from this site. Loaded once, on the first sign of interest.
 * Rejects where WebAssembly or Workers are not to be had; the next call tries again.
 */
export function engine(dataset: 'data' | 'demo' = 'data'): Promise<Connection> {
  const known = running.get(dataset);
  if (known) return known;
  const starting = start(dataset);
  running.set(dataset, starting);
  starting.catch(() => running.delete(dataset));
  return starting;
}

function tell(progress: EngineProgress): void {
  for (const listener of listeners) listener(progress);
}

async function start(dataset: string): Promise<Connection> {
  tell({ step: 'engine', share: 0 });
  const exceptions = hasWasmExceptions();
  const [duckdb, { default: workerUrl }] = await Promise.all([
    import('@duckdb/duckdb-wasm'),
    exceptions
      ? import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url')
      : import('@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url')
  ]);
  const wasm = await inflated(`${base}/engine/duckdb-${exceptions ? 'eh' : 'mvp'}.wasm.bin`, 'engine', 'application/wasm');
  const worker = new Worker(new URL(workerUrl, location.href));
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  const wasmUrl = URL.createObjectURL(wasm);
  try {
    await Promise.race([db.instantiate(wasmUrl), failureOf(worker)]);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(wasmUrl);
  }
  await db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await db.connect();
  // DuckDB-wasm would fetch extensions from a foreign host: never.
  await connection.query('SET autoload_known_extensions=false');
  const file = await inflated(`${base}/${dataset}/atlas.duckdb.bin`, 'dataset', 'application/octet-stream');
  await db.registerFileBuffer('atlas.duckdb', new Uint8Array(await file.arrayBuffer()));
  await connection.query("ATTACH 'atlas.duckdb' AS atlas (READ_ONLY); USE atlas;");
  tell({ step: 'ready', share: 1 });
  const prepared = preparedBy((text) => connection.prepare(text));
  return {
    async run({ text, values }) {
      if (values.length === 0) return rowsOf(await connection.query(text));
      return rowsOf(await (await prepared(text)).query(...(values as SqlValue[])));
    }
  };
}

/** A result of the engine, as much of it as is read here. */
interface Result {
  numRows: number;
  schema: { fields: readonly { name: string }[] };
  getChildAt(column: number): { get(row: number): unknown } | null;
}

/** Rows as objects, read column by column: a proxy for each row costs more than the query. */
function rowsOf(result: Result): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = Array.from({ length: result.numRows }, () => ({}));
  result.schema.fields.forEach(({ name }, at) => {
    const column = result.getChildAt(at);
    rows.forEach((row, i) => (row[name] = column?.get(i)));
  });
  return rows;
}

const KEPT_STATEMENTS = 24;

/** Statements prepared once for their text: planning is more than half of a small query. The one not used for longest goes first. */
function preparedBy<T extends { close(): Promise<unknown> }>(prepare: (text: string) => Promise<T>): (text: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (text) => {
    const statement = kept.get(text) ?? prepare(text);
    kept.delete(text);
    kept.set(text, statement);
    statement.catch(() => kept.delete(text));
    const [oldest] = kept;
    if (kept.size > KEPT_STATEMENTS && oldest) {
      kept.delete(oldest[0]);
      void oldest[1].then((old) => old.close());
    }
    return statement;
  };
}

/** The engine says nothing when its worker cannot read it (a strict content security policy, too little memory): told by the worker, or by the clock. */
const PATIENCE = 120_000;

function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the database worker stopped')));
    setTimeout(() => reject(new Error(`the database did not start within ${PATIENCE / 1000} seconds`)), PATIENCE);
  });
}

/** Fetches a gzip'd file of ours under its neutral name and inflates it in the page, telling how far it is. */
async function inflated(url: string, step: EngineProgress['step'], type: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const total = Number(response.headers.get('content-length')) || null;
  let done = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        done += chunk.length;
        tell({ step, share: total ? Math.min(1, done / total) : null });
        controller.enqueue(chunk);
      }
    })
  );
  const inflate = new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>;
  const bytes = await new Response(counted.pipeThrough(inflate)).arrayBuffer();
  return new Blob([bytes], { type });
}

/** Whether this browser's WebAssembly has exceptions, which the faster bundle needs. */
function hasWasmExceptions(): boolean {
  return WebAssembly.validate(
    new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11])
  );
}
