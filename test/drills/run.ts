/**
 * `npm run drill -- NAME [options]`: what is too long or too rough for the tests. A drill is a file of its name beside this
 * one; it needs what its head says, leaves nothing behind, prints its figures, and ends with 1 when a promise was broken.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Drill = (words: string[]) => Promise<void>;

const fileOf = (name: string): string => join(__dirname, `${name}.drill.ts`);

async function main([name = '', ...words]: string[]): Promise<void> {
  if (!/^[a-z-]+$/.test(name) || !existsSync(fileOf(name))) {
    const drills = readdirSync(__dirname).flatMap((file) => /^(.+)\.drill\.ts$/.exec(file)?.[1] ?? []);
    throw new Error(`Say which: npm run drill -- ${drills.join(' | ')}`);
  }
  const { drill } = (await import(fileOf(name))) as { drill: Drill };
  await drill(words);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
