type Pdfjs = Awaited<ReturnType<(typeof import('unpdf'))['getResolvedPDFJS']>>;

let loaded: Promise<Pdfjs> | undefined;

/** pdf.js, loaded when the first PDF is read, in Node as in a page or a Worker. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Whether a failure comes out of pdf.js. */
export const isOfPdfjs = (reason: unknown): boolean => reason instanceof Error && /pdfjs/.test(reason.stack ?? '');

async function load(): Promise<Pdfjs> {
  supplyTransfer();
  // In a Worker without `window` pdf.js takes the Worker's messages for its own as soon as it is loaded.
  const isWorker = 'WorkerGlobalScope' in globalThis && !('window' in globalThis);
  if (isWorker) Object.defineProperty(globalThis, 'window', { configurable: true, value: globalThis });
  try {
    const { getResolvedPDFJS } = await import('unpdf');
    return await getResolvedPDFJS();
  } finally {
    if (isWorker) Reflect.deleteProperty(globalThis, 'window');
  }
}

/** `ArrayBuffer.prototype.transferToFixedLength`, which pdf.js needs to hand fonts over and Node 20 has not. */
function supplyTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    }
  });
}
