/** Rounds in which all servers take their turn, so that what slows the machine for a while slows them all. */
import { createConnection, type Connection } from 'mysql2/promise';
import type { Ask, Told } from './load';
import { cpuMs, forgetPeak, peakMb, type Served } from './machine';

/** What one server showed in one round; times in milliseconds a request. */
export interface Sample extends Told {
  cpu: number;
  databaseCpu: number;
  perSecond: number;
  statements: number;
  peakMb: number;
}

export interface Contestant {
  readonly name: string;
  readonly served: Served;
  readonly ask: Omit<Ask, 'requests'>;
}

export interface Meter {
  measure(contestant: Contestant, requests: number, change?: Partial<Ask>): Promise<Sample>;
  close(): Promise<void>;
}

/** Statements that the database has carried out, however they came. */
async function statements(connection: Connection): Promise<number> {
  const [rows] = await connection.query(`SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select','Com_insert','Com_update','Com_delete')`);
  return (rows as { Value: string }[]).reduce((sum, { Value }) => sum + Number(Value), 0);
}

/** `load` asks; `database` is undefined where the server has its database inside itself. */
export async function meter(load: { ask<A>(message: object): Promise<A> }, database: { url: string; pid: number } | undefined): Promise<Meter> {
  const connection = database && (await createConnection(database.url));
  return {
    measure: async ({ served, ask }, requests, change = {}) => {
      const counted = async (): Promise<number> => (connection ? statements(connection) : 0);
      const databaseCpu = (): number => (database ? cpuMs(database.pid) : 0);
      forgetPeak(served.pid);
      const before = { statements: await counted(), cpu: cpuMs(served.pid), databaseCpu: databaseCpu() };
      const told = await load.ask<Told>({ about: { ...ask, requests, ...change } satisfies Ask });
      const after = { cpu: cpuMs(served.pid), databaseCpu: databaseCpu(), statements: await counted() };
      return {
        ...told,
        cpu: (after.cpu - before.cpu) / told.requests,
        databaseCpu: (after.databaseCpu - before.databaseCpu) / told.requests,
        perSecond: told.requests / told.seconds,
        statements: (after.statements - before.statements) / told.requests,
        peakMb: peakMb(served.pid),
      };
    },
    close: async () => connection?.end(),
  };
}

/** By contestant, one sample a round. The order changes from round to round, so that nobody always follows the same one. */
export async function rounds(meter: Meter, contestants: readonly Contestant[], count: number, requests: number, change?: (contestant: Contestant) => Partial<Ask>): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(turn + round) % contestants.length]!;
      samples.get(contestant.name)!.push(await meter.measure(contestant, requests, change?.(contestant)));
    }
  }
  return samples;
}
