/** What is measured, each trial with its servers in turns. */
import { firstDay } from './families';
import type { Ask, Told } from './load';
import { residentMb, type Served } from './machine';
import { column, inRounds, type Contestant, type Rounds, type Sample } from './measure';
import { contestant, type Families, type Stage } from './stage';

/** How much of everything: the whole, or a look (`--quick`). */
export interface Extent {
  /** Many short ones: what slows the machine for some seconds then slows all servers of a round alike. */
  readonly rounds: number;
  readonly requests: number;
  /** Loads at a rate: how often, and how long each time. */
  readonly pacedRounds: number;
  readonly seconds: number;
  readonly children: number;
  readonly few: number;
}

/** 16 times `few`. */
export const GROWTH = 16;
export const RANGES = [90, 360, 1080] as const;
export const LOGINS = 40;
/** So many children fit into the memory of a server, with what was answered of each; then ever more. */
const SETS = [100, 5_000, 20_000] as const;
const SAMPLES = 29;
/** Before anything is measured: the compilers of V8 have done their work by then. */
export const WARMING = 4_000;
/** Processor time is counted in hundredths of a second; of fewer requests it would tell too little. */
export const LEAST_REQUESTS = 300;
const DOSES_A_SECOND = 20;

export interface Results {
  readonly main: Rounds;
  /** Carnets that come again, of so many children in turn. */
  readonly again: Rounds;
  readonly alone: Rounds;
  readonly ranges: ReadonlyMap<number, Rounds>;
  readonly children: Rounds;
  /** At half the load that saturates. */
  readonly paced: Rounds;
  readonly mixed: readonly Beside[];
  readonly storm: readonly Beside[];
  readonly embedded: Rounds;
  readonly memory: { readonly now: number; readonly peak: number };
}

/** Carnets, and what was done beside them. */
export interface Beside {
  readonly carnets: Sample;
  readonly others: Told;
}

/** The servers of the trials that compare servers; `product` is one process from the first request to the last. */
interface Cast {
  readonly families: Families;
  readonly product: Served;
  readonly floor: Contestant;
  readonly mercurius: Contestant;
  readonly carnet: Contestant;
  readonly all: readonly Contestant[];
}

async function castOf(stage: Stage, families: Families): Promise<Cast> {
  const product = await stage.product(families);
  const floor = contestant('floor', await stage.floor(families), families, 'rest');
  const bare = contestant('floor without log', await stage.floor(families, 'no log'), families, 'rest');
  const mercurius = contestant('Mercurius', await stage.mercurius(families), families, 'graphql');
  const carnet = contestant('carnet', product, families, 'graphql');
  const all = [
    floor,
    bare,
    contestant('tuned floor', await stage.tunedFloor(families), families, 'rest'),
    mercurius,
    carnet,
    contestant('unchanged', product, families, 'unchanged', { again: SETS[0] }),
    contestant('304', product, families, 'etag', { again: SETS[0] }),
  ];
  return { families, product, floor, mercurius, carnet, all };
}

export async function runTrials(stage: Stage, extent: Extent, say: (line: string) => void): Promise<Results> {
  const { meter } = stage;
  const cast = await castOf(stage, await stage.families(extent.children));
  const { floor, mercurius, carnet } = cast;
  await compare(stage, cast);
  say(`all servers gave the same carnet on ${SAMPLES} questions`);

  say('everybody, ninety days');
  await inRounds(meter, cast.all, 1, { requests: WARMING });
  const main = await inRounds(meter, cast.all, extent.rounds, { requests: extent.requests });

  const again = await ofManyAgain(stage, cast, extent, say);
  say('one connection');
  const alone = await inRounds(
    meter,
    [floor, carnet].map((each) => ({ ...each, ask: { ...each.ask, connections: 1 } })),
    extent.rounds,
    { requests: LEAST_REQUESTS },
  );

  const ranges = new Map<number, Rounds>();
  for (const days of RANGES) {
    say(`${days} days`);
    const requests = Math.max(LEAST_REQUESTS, Math.ceil((extent.requests * 90) / days));
    ranges.set(days, await inRounds(meter, [floor, mercurius, carnet], extent.rounds, { days, requests }));
  }
  say('half the load that saturates');
  const paced = new Map<string, Sample[]>();
  for (let round = 0; round < extent.pacedRounds; round++)
    for (const each of [floor, carnet]) {
      const rate = await halfOf(stage, each, extent);
      const sample = await meter.measure(each, { rate, requests: Math.ceil(rate * extent.seconds) });
      paced.set(each.name, [...(paced.get(each.name) ?? []), sample]);
    }
  say('registrations and doses beside carnets');
  const mixed = await besides(stage, carnet, extent, {
    kind: 'write',
    rate: DOSES_A_SECOND,
    requests: DOSES_A_SECOND * extent.seconds,
  });
  say(`${LOGINS} logins at once beside carnets`);
  const storm = await besides(
    stage,
    carnet,
    { ...extent, seconds: 4 },
    {
      kind: 'login',
      requests: LOGINS,
      connections: LOGINS,
    },
  );
  const children = await byChildren(stage, extent, say);
  const embedded = await onEmbedded(stage, carnet, extent, say);
  const now = residentMb(cast.product.pid);
  const peak = Math.max(now, ...[main, ...ranges.values(), paced].flatMap((each) => column(each, 'carnet', 'peakMb')));
  return { main, again, alone, ranges, children, paced, mixed, storm, embedded, memory: { now, peak } };
}

/** Carnets that come again, of a hundred children and of ever more, after each of them was asked for once. */
async function ofManyAgain(
  { meter }: Stage,
  { families, product, floor }: Cast,
  { rounds, requests }: Extent,
  say: (line: string) => void,
): Promise<Rounds> {
  const found = new Map<string, readonly Sample[]>();
  for (const again of new Set(SETS.map((set) => Math.min(set, families.children)))) {
    say(`unchanged carnets of ${again} children in turn`);
    const contestants = [
      contestant(`unchanged of ${again}`, product, families, 'unchanged', { again }),
      contestant(`304 of ${again}`, product, families, 'etag', { again }),
    ];
    await inRounds(meter, contestants, 1, { requests: again });
    const measured = await inRounds(meter, [floor, ...contestants], rounds, { requests });
    for (const [name, samples] of measured) found.set(name === 'floor' ? `floor beside ${again}` : name, samples);
  }
  return found;
}

/** Half of what a server can answer in a second now: the machine is not as fast in every minute. */
const halfOf = async ({ meter }: Stage, server: Contestant, { requests }: Extent): Promise<number> =>
  (await meter.measure(server, { requests })).perSecond / 2;

/** Carnets at half the saturating load, while the second load does something else to the same server. */
async function besides(
  stage: Stage,
  carnet: Contestant,
  extent: Extent,
  other: Partial<Ask> & Pick<Ask, 'kind' | 'requests'>,
): Promise<Beside[]> {
  const found: Beside[] = [];
  for (let round = 0; round < extent.pacedRounds; round++) {
    const rate = await halfOf(stage, carnet, extent);
    const [carnets, others] = await Promise.all([
      stage.meter.measure(carnet, { rate, requests: Math.ceil(rate * extent.seconds) }),
      stage.besides.ask<Told>({ about: { ...carnet.ask, ...other } satisfies Ask }),
    ]);
    found.push({ carnets, others });
  }
  return found;
}

/** The same question where there are few children, and where there are sixteen times as many. */
async function byChildren(stage: Stage, { few, rounds: count, requests }: Extent, say: (line: string) => void) {
  const contestants: Contestant[] = [];
  for (const [label, children] of [
    ['few', few],
    ['many', few * GROWTH],
  ] as const) {
    const families = await stage.families(children);
    contestants.push(
      contestant(`floor, ${label}`, await stage.floor(families), families, 'rest'),
      contestant(`carnet, ${label}`, await stage.product(families), families, 'graphql'),
    );
  }
  say(`${few} children and ${few * GROWTH}`);
  await inRounds(stage.meter, contestants, 1, { requests: WARMING });
  const measured = await inRounds(stage.meter, contestants, count, { requests });
  for (const { served } of contestants) await served.stop();
  return measured;
}

async function onEmbedded(stage: Stage, carnet: Contestant, extent: Extent, say: (line: string) => void) {
  const families = await stage.families(extent.children, 'embedded');
  const embedded = contestant('embedded', await stage.product(families), families, 'graphql');
  say('the embedded database');
  await inRounds(stage.meter, [carnet, embedded], 1, { requests: WARMING });
  const measured = await inRounds(stage.meter, [carnet, embedded], extent.rounds, { requests: extent.requests });
  await embedded.served.stop();
  return measured;
}

/** The servers must give the same carnet before it means anything which of them is faster. */
export async function compare(
  stage: Stage,
  { all, families: { children, today } }: Pick<Cast, 'all' | 'families'>,
): Promise<void> {
  for (let i = 0; i < SAMPLES; i++) {
    const child = Math.floor((i * children) / SAMPLES);
    const days = RANGES[i % RANGES.length]!;
    const from = firstDay(today, days, i / SAMPLES);
    const answers = await Promise.all(
      all.map(({ ask }) => stage.load.ask<string>({ about: { ...ask, days }, sample: { child, from } })),
    );
    const [first = '', ...rest] = answers.map((answer) => JSON.stringify(sorted(JSON.parse(answer))));
    for (const [n, other] of rest.entries()) {
      if (other === first) continue;
      const at = [...other].findIndex((letter, place) => letter !== first[place]);
      const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 200);
      throw new Error(`${all[0]!.name} and ${all[n + 1]!.name} differ:\n${around(first)}\n${around(other)}`);
    }
  }
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};
