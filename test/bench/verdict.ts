/** What the figures must be, and whether they are. */
import { column, type Rounds, type Sample } from './measure';
import { figure, ratio, shown, type Figure } from './statistics';
import { GROWTH, LOGINS, RANGES, type Results } from './trials';

export interface Verdict {
  readonly what: string;
  readonly limit: string;
  readonly seen: string;
  readonly holds: boolean;
}

const MOST_OF_FLOOR = 0.75;
const MOST_TOTAL = 0.6;
const MOST_AGAIN_TOTAL = 0.2;
const MOST_UNCHANGED = 0.5;
const MOST_304 = 0.35;
const MOST_P99 = 4;
const MOST_GROWTH = 1.15;
const MOST_OF_FLOORS_GROWTH = 1.25;
const MOST_STORM_MS = 250;
const MOST_MB = 250;
const LEAST_EMBEDDED = 0.5;

/** The CPU of one by that of another, round by round. */
export const cpuRatio = (rounds: Rounds, one: string, other: string): Figure =>
  ratio(column(rounds, one, 'cpu'), column(rounds, other, 'cpu'));

/** The CPU of server and database of one by that of another, round by round. */
export const totalRatio = (rounds: Rounds, one: string, other: string): Figure =>
  ratio(column(rounds, one, 'total'), column(rounds, other, 'total'));

/** How many times dearer the longest range is than the shortest. */
export function rangeGrowth({ ranges }: Results, name: string): number[] {
  const [least, most] = [ranges.get(RANGES[0])!, ranges.get(RANGES[RANGES.length - 1]!)!];
  const shortest = column(least, name, 'cpu');
  return column(most, name, 'cpu').map((cpu, round) => cpu / shortest[round]!);
}

export const p99ByP50 = (samples: readonly Sample[]): Figure => figure(samples.map(({ p50, p99 }) => p99 / p50));

const atMost = (what: string, limit: number, seen: Figure, digits = 2): Verdict => ({
  what,
  limit: `≤ ${limit}`,
  seen: shown(seen, digits),
  holds: seen.median <= limit,
});

export function check(results: Results): Verdict[] {
  const { main, again, children, paced, storm, embedded, memory } = results;
  const mostAgain = Math.max(...[...again.keys()].map((name) => Number(name.split(' ').at(-1))));
  const statements = ['carnet'].flatMap((name) => [
    ...column(main, name, 'statements'),
    ...[...results.ranges.values()].flatMap((each) => column(each, name, 'statements')),
  ]);
  const rounded = new Set(statements.map(Math.round));
  const lost = storm.reduce((sum, { others, carnets }) => sum + others.failed + carnets.failed, 0);
  const floorsGrowth = rangeGrowth(results, 'floor');
  return [
    atMost('server and database CPU of a carnet, floors', MOST_TOTAL, totalRatio(main, 'carnet', 'floor')),
    atMost('server and database CPU of a carnet, tuned floors', 1, totalRatio(main, 'carnet', 'tuned floor')),
    ...(['unchanged', '304'] as const).map((kind) =>
      atMost(
        `server and database CPU, ${kind}, ${mostAgain} children in turn, floors`,
        MOST_AGAIN_TOTAL,
        totalRatio(again, `${kind} of ${mostAgain}`, `floor beside ${mostAgain}`),
      ),
    ),
    atMost('CPU of a carnet, floors', MOST_OF_FLOOR, cpuRatio(main, 'carnet', 'floor')),
    atMost('CPU of a carnet, Mercuriuses', 1, cpuRatio(main, 'carnet', 'Mercurius')),
    atMost('CPU of an unchanged carnet, floors', MOST_UNCHANGED, cpuRatio(main, 'unchanged', 'floor')),
    atMost('CPU of a 304, floors', MOST_304, cpuRatio(main, '304', 'floor')),
    atMost('p99 by p50 at half the saturating load', MOST_P99, p99ByP50(paced.get('carnet')!)),
    {
      what: 'statements of a carnet, whatever the range',
      limit: 'fixed',
      seen: `${figure(statements).low.toFixed(1)} to ${figure(statements).high.toFixed(1)} with its share of the access log`,
      holds: rounded.size === 1,
    },
    atMost(`CPU with ${GROWTH} times the children`, MOST_GROWTH, cpuRatio(children, 'carnet, many', 'carnet, few')),
    atMost(
      'growth with 12 times the range, by the growth of the floor',
      MOST_OF_FLOORS_GROWTH,
      ratio(rangeGrowth(results, 'carnet'), floorsGrowth),
    ),
    atMost(
      `p99 of carnets beside ${LOGINS} logins, ms`,
      MOST_STORM_MS,
      figure(storm.map((each) => each.carnets.p99)),
      0,
    ),
    { what: 'logins and carnets without a good answer then', limit: '0', seen: String(lost), holds: lost === 0 },
    {
      what: 'memory of the process after all that, MB',
      limit: `≤ ${MOST_MB}`,
      seen: `${memory.now.toFixed(0)}, at its peak ${memory.peak.toFixed(0)}`,
      holds: memory.now <= MOST_MB,
    },
    {
      what: 'throughput on the embedded database, by that on MariaDB',
      limit: `≥ ${LEAST_EMBEDDED}`,
      ...embeddedShare(embedded),
    },
  ];
}

function embeddedShare(rounds: Rounds): Pick<Verdict, 'seen' | 'holds'> {
  const share = ratio(column(rounds, 'embedded', 'perSecond'), column(rounds, 'carnet', 'perSecond'));
  return { seen: shown(share), holds: share.median >= LEAST_EMBEDDED };
}
