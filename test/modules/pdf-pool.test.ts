/** PDF documents are drawn beside the event loop. */
import { setImmediate } from 'node:timers/promises';
import { startPdfs } from '../../src/core/pdf-pool';
import { coverPdf, draw } from '../../src/modules/cartilla/cover.pdf';
import { COVER } from '../support/cover';
import { textOf } from '../support/pdf';

/** How often the event loop turned while `work` ran. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let isRunning = true;
  let turns = 0;
  const ended = work().finally(() => (isRunning = false));
  while (isRunning) {
    await setImmediate();
    turns++;
  }
  await ended;
  return turns;
}

describe('A PDF document', () => {
  const pdfs = startPdfs();
  afterAll(() => pdfs.close());

  it('is the same from the worker thread', async () => {
    const [drawn, here] = [await coverPdf({ pdfs }, COVER), await draw(COVER)];
    expect(await textOf(drawn)).toBe(await textOf(here));
  });

  it('leaves the event loop free while it is drawn', async () => {
    // Both have been drawn once, so that fonts and libraries are loaded.
    const here = await turnsDuring(() => draw(COVER));
    const beside = await turnsDuring(() => coverPdf({ pdfs }, COVER));
    expect(beside).toBeGreaterThan(20 * here);
  });

  it('fails with the error of its module', async () => {
    await expect(pdfs.draw(require.resolve('../../src/core/time'), {})).rejects.toThrow('draw is not a function');
  });
});
