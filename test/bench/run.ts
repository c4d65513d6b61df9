/** `npm run bench`: fills the databases, compares the answers of the servers, measures them, writes docs/benchmarks.md. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './machine';
import { report, writeReport, type Told } from './report';
import { gatewayPart, overloadPart } from './parts';
import { openStage, type Stage } from './stage';
import { runTrials, type Extent } from './trials';

const { values } = parseArgs({
  options: {
    /** A look in a few minutes; prints, and writes into the folder instead of docs. */
    quick: { type: 'boolean' },
    /** Where the databases stay, so that the next run need not fill them. */
    folder: { type: 'string' },
    children: { type: 'string' },
    /** Of these and sixteen times as many the cost is compared. */
    few: { type: 'string' },
    /** Measures and prints this part alone: gateway or overload. */
    only: { type: 'string' },
    /** Leaves profiles of the product's processes in this folder. */
    profile: { type: 'string' },
  },
});
const FOLDER = values.folder ?? join(tmpdir(), 'carnet-bench');
const QUICK: Extent = { rounds: 5, requests: 1_000, pacedRounds: 3, seconds: 5, children: 20_000, few: 500 };
const WHOLE: Extent = { rounds: 21, requests: 1_000, pacedRounds: 11, seconds: 8, children: 20_000, few: 2_500 };

const PARTS: Readonly<Record<string, (stage: Stage, extent: Extent, say: (line: string) => void) => Promise<string>>> =
  { gateway: gatewayPart, overload: overloadPart };

const started = Date.now();
const say = (line: string): void =>
  void process.stdout.write(`${((Date.now() - started) / 60_000).toFixed(1).padStart(5)} min  ${line}\n`);

async function main(): Promise<void> {
  const usual = values.quick ? QUICK : WHOLE;
  const extent = {
    ...usual,
    children: Number(values.children ?? usual.children),
    few: Number(values.few ?? usual.few),
  };
  const profile = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
  const stage = await openStage(FOLDER, profile, say);
  try {
    const told: Told = {
      extent,
      machine: describeMachine(stage.database),
      day: new Date().toISOString().slice(0, 10),
      command: `npm run bench -- ${values.quick ? '--quick ' : ''}--children ${extent.children} --few ${extent.few}`,
    };
    say(told.machine);
    const part = values.only === undefined ? undefined : PARTS[values.only];
    if (part) return void process.stdout.write(`${await part(stage, extent, say)}\n`);
    if (values.only !== undefined) throw new Error(`--only knows ${Object.keys(PARTS).join(', ')}`);
    const results = await runTrials(stage, extent, say);
    say('done\n');
    process.stdout.write(report(results, told));
    writeReport(values.quick ? FOLDER : 'docs', results, told);
  } finally {
    await stage.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
