/** PDF documents in a worker thread: one page takes about fifty milliseconds of CPU, which would block the event loop. */
import { join } from 'node:path';
import { Piscina } from 'piscina';

/** More documents than these wait in line; the next one is refused as any overload is. */
const MOST_WAITING = 100;

export interface Pdfs {
  /**
   * The bytes of the document that `draw`, exported by the module `file`, makes of `input`. Rejects with the error of
   * `draw`, or when too many documents wait.
   */
  draw(file: string, input: object): Promise<Buffer>;
  close(): Promise<void>;
}

/** The pool has no thread until the first document, and none after thirty seconds without one. */
export function startPdfs(): Pdfs {
  const pool = new Piscina({
    filename: join(__dirname, 'pdf.worker.cjs'),
    minThreads: 0,
    maxThreads: 1,
    maxQueue: MOST_WAITING,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  return {
    draw: async (file, input) => Buffer.from((await pool.run({ file, input })) as Uint8Array),
    close: () => pool.destroy(),
  };
}
