/** A request or notification by JSON-RPC 2.0. */
export interface RpcCall {
  id: string | number | null;
  method: string;
  params: Record<string, unknown>;
}

export type RpcMethods = Record<string, (params: Record<string, unknown>) => unknown>;

/** What a method throws when its parameters do not fit; the text says what does. */
export class BadParams extends Error {}

/** Reads a message as a call; null for whatever is none, so that other senders' messages are passed over. */
export function readCall(message: unknown): RpcCall | null {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return null;
  const { jsonrpc, method, id, params } = message as Record<string, unknown>;
  if (jsonrpc !== '2.0' || typeof method !== 'string') return null;
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') return null;
  if (params !== undefined && (typeof params !== 'object' || params === null || Array.isArray(params))) return null;
  return { id: id ?? null, method, params: (params ?? {}) as Record<string, unknown> };
}

/** Answers a message: null where there is nothing to say (no call of ours, or a notification). Never throws. */
export function answer(message: unknown, methods: RpcMethods): object | null {
  const call = readCall(message);
  if (!call || !call.method.startsWith('gongkai.')) return null;
  const reply = (body: object) => (call.id === null ? null : { jsonrpc: '2.0', id: call.id, ...body });
  const name = call.method.slice('gongkai.'.length);
  const run = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!run) return reply({ error: { code: -32601, message: `There is no method ${call.method}.` } });
  try {
    return reply({ result: run(call.params) ?? null });
  } catch (error) {
    return reply({
      error: { code: error instanceof BadParams ? -32602 : -32603, message: error instanceof Error ? error.message : 'failed' }
    });
  }
}
