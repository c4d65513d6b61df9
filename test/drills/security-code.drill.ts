/**
 * A program fetches fifty pictures of security codes and reads each by simple means (test/support/code-reader.ts). More than one
 * in twenty is too many. Takes some minutes.
 *
 *   npm run drill -- security-code
 */
import { randomInt } from 'node:crypto';
import { sdk } from '../support/client';
import { ALL_MEANS, readCode } from '../support/code-reader';
import { openScratchDirectory, startOn } from '../support/start';
import { check } from './scratch-directory';

const CODES = 5;
const PICTURES = 10;
const MOST_READ = 0.05;

export async function drill(): Promise<void> {
  const directory = await openScratchDirectory('sqlite');
  const right = new Map<string, number>();
  try {
    for (let n = 0; n < CODES; n++) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const running = await startOn(directory, { env: { CARNET_FIXED_SECURITY_CODE: code } });
      try {
        for (let picture = 0; picture < PICTURES; picture++) {
          const { imageDataUri } = (await sdk(running.url).IssueSecurityCode()).issueSecurityCode;
          const png = Buffer.from(imageDataUri.replace(/^data:image\/png;base64,/, ''), 'base64');
          for (const means of ALL_MEANS)
            if ((await readCode(png, means)) === code) right.set(means, (right.get(means) ?? 0) + 1);
        }
      } finally {
        await running.stop();
      }
    }
  } finally {
    await directory.clear();
  }
  const all = CODES * PICTURES;
  check(
    ALL_MEANS.map((means) => {
      const read = right.get(means) ?? 0;
      return [`not more than one picture in twenty is read by ${means}: ${read} of ${all}`, read <= all * MOST_READ];
    }),
  );
}
