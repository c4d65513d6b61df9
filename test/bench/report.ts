/** docs/benchmarks.md and its plots, written from what was measured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { column, type Rounds, type Sample } from './measure';
import { bars, lines } from './plot';
import { figure, shown, type Figure } from './statistics';
import { GROWTH, LOGINS, RANGES, type Beside, type Extent, type Results } from './trials';
import { cpuRatio, check, p99ByP50, rangeGrowth, totalRatio } from './verdict';

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
export const table = (head: readonly string[], rows: readonly string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const median = (rounds: Rounds, name: string, key: keyof Sample): number => figure(column(rounds, name, key)).median;

/** One line for each server of `rounds`. */
export function servers(rounds: Rounds, floorOf: (name: string) => string, by = 'floor'): string {
  const head = [
    'server',
    'CPU ms per request',
    `x ${by}`,
    'database CPU ms',
    'both',
    `both x ${by}`,
    'requests/s',
    'p50 ms',
    'p99 ms',
    'statements',
    'bytes',
    'peak MB',
    'failed',
  ];
  const rows = [...rounds.keys()].map((name) => {
    const of = (key: keyof Sample, digits: number): string => shown(figure(column(rounds, name, key)), digits);
    const plain = (key: keyof Sample, digits: number): string => median(rounds, name, key).toFixed(digits);
    return [
      name,
      of('cpu', 3),
      shown(cpuRatio(rounds, name, floorOf(name))),
      plain('databaseCpu', 3),
      plain('total', 3),
      shown(totalRatio(rounds, name, floorOf(name))),
      of('perSecond', 0),
      plain('p50', 1),
      plain('p99', 1),
      plain('statements', 1),
      plain('bytes', 0),
      Math.max(...column(rounds, name, 'peakMb')).toFixed(0),
      String(column(rounds, name, 'failed').reduce((sum, each) => sum + each, 0)),
    ];
  });
  return table(head, rows);
}

const besides = (list: readonly Beside[]): string[] => {
  const [of, other] = [
    (key: keyof Sample) => figure(list.map(({ carnets }) => carnets[key])),
    (key: 'requests' | 'failed') => String(list.reduce((sum, { others }) => sum + others[key], 0)),
  ];
  return [
    of('perSecond').median.toFixed(0),
    shown(of('p50'), 1),
    shown(of('p99'), 0),
    other('requests'),
    other('failed'),
    shown(figure(list.map(({ others }) => others.p50)), 0),
    shown(figure(list.map(({ others }) => others.most)), 0),
  ];
};

export interface Told {
  readonly extent: Extent;
  readonly machine: string;
  readonly day: string;
  readonly command: string;
}

export function report(results: Results, { extent, machine, day, command }: Told): string {
  const { main, again, alone, ranges, children, paced, mixed, storm, embedded, memory } = results;
  const verdicts = check(results);
  return `# Benchmarks

Written by \`${command}\` on ${day}; the whole text, figures and plots. Machine: ${machine}.

One server process on one core; database and load on the other. The servers take turns: every figure is the median of ${extent.rounds} rounds
of ${extent.requests} requests (at a rate: of ${extent.pacedRounds} rounds of ${extent.seconds} s), with its quartiles, and every ratio is taken within a round. What others did in the meantime on
the same machine, if anything, is in the figures.
MariaDB holds ${extent.children} children with 40 appointments, 2 surgeries, 18 cycles, 8 doses a cycle and 30 follow-ups each, over three years,
and has read them once, as a database that has run for a day.
A request is the contract's carnet operation for 90 days of a random child, unless it says otherwise. CPU is user and system
time of the server process.

**The floor** is an endpoint written by hand on node:http and mysql2 (\`test/bench/floor.ts\`): prepared statements on the same tables, the same
JSON, the token, the session and the child's visibility checked, the same row in the access log. **The tuned floor** has
five statements in place of eight, inserts rows of the log together and remembers verified tokens. **Mercurius** runs with its jit and
batched loaders on the same driver, without an access log. The other lines are the product as it ships, one process for all of them.
Before anything is measured all of them give the same carnet on 29 questions.

## What must hold

${table(
  ['', 'limit', 'seen', 'holds'],
  verdicts.map(({ what, limit, seen, holds }) => [what, limit, seen, holds ? 'yes' : '**no**']),
)}

That no check, right or log is weaker on the fast path is a test: \`test/journeys/access-table.test.ts\` walks the table of roles cold and warm.

## Carnets, 90 days

${servers(main, () => 'floor')}

![CPU of one request, the floor being 1](images/bench-cpu.svg)

## Carnets that come again

Of so many children in turn, after each was asked for once: by clients that keep nothing, and by clients that send \`If-None-Match\`.

${servers(again, (name) => name.replace(/^.* of /, 'floor beside '))}

## One connection

${servers(alone, () => 'floor')}

## Longer ranges

CPU ms per request.

${table(
  ['server', ...RANGES.map((days) => `${days} days`), 'growth', 'bytes, shortest to longest'],
  ['floor', 'Mercurius', 'carnet'].map((name) => [
    name,
    ...RANGES.map((days) => shown(figure(column(ranges.get(days)!, name, 'cpu')), 3)),
    shown(figure(rangeGrowth(results, name))),
    RANGES.map((days) => median(ranges.get(days)!, name, 'bytes').toFixed(0)).join(', '),
  ]),
)}

![CPU of one request by the length of the range](images/bench-ranges.svg)

## ${GROWTH} times the children

${extent.few} children and ${extent.few * GROWTH}, ${GROWTH} times as many (\`--few\` fills others).

${servers(children, (name) => name.replace('carnet', 'floor'))}

## Half the load that saturates

Half of what the server has just answered at saturation, measured anew before each round. Questions come at random moments, as they would by themselves; a late answer counts from when its question was due.

${table(
  ['server', 'requests/s', 'p50 ms', 'p99 ms', 'p99 by p50', 'failed'],
  [...paced].map(([name, samples]) => [
    name,
    median(paced, name, 'perSecond').toFixed(0),
    shown(figure(column(paced, name, 'p50')), 1),
    shown(figure(column(paced, name, 'p99')), 1),
    shown(p99ByP50(samples)),
    String(samples.reduce((sum, { failed }) => sum + failed, 0)),
  ]),
)}

## Beside carnets at that load

${table(
  [
    'beside them',
    'carnets/s',
    'p50 ms',
    'p99 ms',
    'others, all rounds',
    'of them failed',
    'their p50 ms',
    'the last of them, ms',
  ],
  [
    ['doses recorded, 20 a second, every eleventh write a registration', ...besides(mixed)],
    [`${LOGINS} logins at once`, ...besides(storm)],
  ],
)}

## The embedded database

${servers(embedded, () => 'carnet', 'MariaDB')}

The embedded database does its work in the server's process, on the server's core.

## Memory

${memory.now.toFixed(0)} MB resident in the product's process when all of this was done, ${memory.peak.toFixed(0)} MB at most while it was measured.
`;
}

export function plots(results: Results): ReadonlyMap<string, string> {
  const { main, ranges } = results;
  const byFloor = new Map<string, Figure>([...main.keys()].map((name) => [name, cpuRatio(main, name, 'floor')]));
  const byRange = new Map(
    ['floor', 'Mercurius', 'carnet'].map((name) => [
      name,
      RANGES.map((days) => median(ranges.get(days)!, name, 'cpu')),
    ]),
  );
  return new Map([
    ['bench-cpu.svg', bars('CPU of one request, the floor being 1', byFloor)],
    ['bench-ranges.svg', lines('CPU ms of one request by days', RANGES, byRange)],
  ]);
}

/** Writes docs/benchmarks.md and docs/images below `folder`. */
export function writeReport(folder: string, results: Results, told: Told): void {
  mkdirSync(join(folder, 'images'), { recursive: true });
  writeFileSync(join(folder, 'benchmarks.md'), report(results, told));
  for (const [name, svg] of plots(results)) writeFileSync(join(folder, 'images', name), svg);
}
