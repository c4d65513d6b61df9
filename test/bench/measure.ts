/** Rounds in which all servers take their turn, so that what slows the machine for a while slows them all. */
import { createConnection, type Connection } from 'mysql2/promise';
import type { Ask, Told } from './load';
import { cpuMs, cpuOf, forgetPeak, peakMb, type Served } from './machine';

/** What one server showed in one round; times in milliseconds a request. */
export interface Sample extends Told {
  cpu: number;
  databaseCpu: number;
  /** Of the server and of the database. */
  total: number;
  perSecond: number;
  statements: number;
  peakMb: number;
}

export interface Contestant {
  readonly name: string;
  readonly served: Served;
  readonly ask: Omit<Ask, 'requests'>;
}

/** By contestant, one sample a round. */
export type Rounds = ReadonlyMap<string, readonly Sample[]>;

/** One figure of a contestant, round by round. */
export const column = (rounds: Rounds, name: string, key: keyof Sample): number[] =>
  (rounds.get(name) ?? []).map((sample) => sample[key]);

export interface Meter {
  measure(contestant: Contestant, change: Partial<Ask>): Promise<Sample>;
  close(): Promise<void>;
}

/** Statements that the database has carried out, however they came. */
async function statements(connection: Connection): Promise<number> {
  const [rows] = await connection.query(
    `SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select','Com_insert','Com_update','Com_delete')`,
  );
  return (rows as { Value: string }[]).reduce((sum, { Value }) => sum + Number(Value), 0);
}

/** `load` asks; the statements of a server that has its database inside itself are not seen. */
export async function openMeter(
  load: { ask<A>(message: object): Promise<A> },
  database: { url: string; pid: number },
): Promise<Meter> {
  const connection = await createConnection(database.url);
  return {
    measure: async ({ served, ask }, change) => {
      forgetPeak(served.pid);
      const before = {
        statements: await statements(connection),
        cpu: cpuOf(served),
        databaseCpu: cpuMs(database.pid),
      };
      const told = await load.ask<Told>({ about: { ...ask, ...change } });
      const [cpu, databaseCpu] = [cpuOf(served) - before.cpu, cpuMs(database.pid) - before.databaseCpu];
      return {
        ...told,
        cpu: cpu / told.requests,
        databaseCpu: databaseCpu / told.requests,
        total: (cpu + databaseCpu) / told.requests,
        perSecond: told.requests / told.seconds,
        statements: ((await statements(connection)) - before.statements) / told.requests,
        peakMb: peakMb(served.pid),
      };
    },
    close: () => connection.end(),
  };
}

/** The order changes from round to round, so that none always follows the same one. */
export async function inRounds(
  meter: Meter,
  contestants: readonly Contestant[],
  count: number,
  change: Partial<Ask>,
): Promise<Rounds> {
  const samples = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(turn + round) % contestants.length]!;
      samples.get(contestant.name)!.push(await meter.measure(contestant, change));
    }
  }
  return samples;
}
