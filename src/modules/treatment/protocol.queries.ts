/** Reads of protocols. Clinicians and administrators read all of them. */
import { createLoader } from '../../core/loader';
import type { Context } from '../../core/context';
import { columnsOf, computed, one, select, type RowOf } from '../../database';
import { openPage, page, type Page, type PageArgs } from '../../core/pagination';
import { ProtocolRow } from './treatment.entity';
import {
  DosePer,
  Route,
  type Protocol,
  type ProtocolCycle,
  type ProtocolDefinition,
  type ProtocolMedication,
  type ProtocolPhase,
} from './protocol.types';

export type WholeProtocol = Protocol & ProtocolDefinition;

const PROTOCOL = columnsOf(ProtocolRow, 'p', ['code', 'version', 'name', 'definition']);
const LISTED = columnsOf(ProtocolRow, 'p', ['code', 'version', 'name']);
const NEWEST = select(
  'newestProtocolByCode',
  PROTOCOL,
  'FROM protocol p WHERE p.code=? ORDER BY p.version DESC LIMIT 1',
);
const VERSION = select('protocolByCode', PROTOCOL, 'FROM protocol p WHERE p.code=? AND p.version=?');
const NEWEST_VERSION = select(
  'nextVersion',
  computed<{ newest: number | null }>({ newest: 'MAX(p.version)' }),
  'FROM protocol p WHERE p.code=?',
);

/** The JSON of the column `definition`: each medicine once, and cycles refer to it by position, because cycles repeat. */
export interface PackedDefinition {
  icd10: string[];
  medications: PackedMedication[];
  phases: (Omit<ProtocolPhase, 'cycles'> & { cycles: PackedCycle[] })[];
}
/** A medicine without its fields that are null or an empty list. */
export type PackedMedication = Pick<ProtocolMedication, 'name' | 'atc' | 'route' | 'basis' | 'dose' | 'unit' | 'days'> &
  Partial<ProtocolMedication>;
type PackedCycle = Pick<ProtocolCycle, 'number' | 'lengthDays'> &
  Partial<Pick<ProtocolCycle, 'startCriteria' | 'steps'>> & { medications: number[] };

/** The meaning of a missing field: an empty one, or one of a version that was stored before the field existed. */
const LEFT_OUT = {
  maxDose: null,
  maxDailyDose: null,
  infusionMinutes: null,
  minIntervalHours: null,
  times: [],
  dosePer: DosePer.ADMINISTRATION,
  bands: [],
  byAge: [],
  components: [],
  requiresSecondCheck: false,
  criteria: [],
  until: null,
  note: null,
};

function unpacked(definition: string): ProtocolDefinition {
  const { icd10, medications, phases } = JSON.parse(definition) as PackedDefinition;
  const whole = medications.map((medication): ProtocolMedication => ({
    ...LEFT_OUT,
    atHome: medication.route === Route.ORAL,
    ...medication,
  }));
  const cycleOf = (cycle: PackedCycle): ProtocolCycle => ({
    startCriteria: [],
    steps: [],
    ...cycle,
    medications: cycle.medications.map((place) => whole[place]!),
  });
  return { icd10, phases: phases.map((phase) => ({ ...phase, cycles: phase.cycles.map(cycleOf) })) };
}

const whole = ({ code, version, name, definition }: RowOf<typeof PROTOCOL>): WholeProtocol => ({
  code,
  version,
  name,
  ...unpacked(definition),
});

/** One version of a protocol, or the newest; undefined when there is none. */
export async function protocolByCode(
  ctx: Context,
  code: string,
  version?: number | null,
): Promise<WholeProtocol | undefined> {
  const row = await (version === undefined || version === null
    ? one(ctx.db, NEWEST, [code])
    : one(ctx.db, VERSION, [code, version]));
  return row && whole(row);
}

type Version = Pick<Protocol, 'code' | 'version'>;
const versionKey = ({ code, version }: Version): string => JSON.stringify([code, version]);

const definitions = createLoader<WholeProtocol>(async (ctx, keys) => {
  const rows = await ctx.db.all(
    select(
      'protocolDefinition',
      PROTOCOL,
      `FROM protocol p WHERE ${keys.map(() => '(p.code=? AND p.version=?)').join(' OR ')}`,
    ),
    keys.flatMap((key) => JSON.parse(key) as [string, number]),
  );
  return new Map(rows.map((row) => [versionKey(row), whole(row)]));
});

/** A version of a protocol that a treatment has; many are loaded in one statement. */
export async function protocolVersion(ctx: Context, protocol: Version): Promise<WholeProtocol> {
  const found = await definitions(ctx, versionKey(protocol));
  if (!found) throw new Error('a treatment without its protocol');
  return found;
}

/** The definition of {@link protocolVersion}. */
export const protocolDefinition: (ctx: Context, protocol: Version) => Promise<ProtocolDefinition> = protocolVersion;

/** The newest version of each protocol, by code. */
export async function protocolsByCode(ctx: Context, args: PageArgs): Promise<Page<Protocol>> {
  const after = openPage(ctx, args);
  const from = `FROM protocol p WHERE p.version = (SELECT MAX(q.version) FROM protocol q WHERE q.code = p.code)
    ${after ? 'AND p.code > ?' : ''} ORDER BY p.code LIMIT ${args.first + 1}`;
  const rows = await ctx.db.all(select('protocolsByCode', LISTED, from), after ? [after[0]!] : []);
  return page(
    ctx,
    args,
    rows,
    (row) => [row.code],
    (row) => row,
  );
}

/** The number of the next version of `code`: 1 for a new code. */
export const nextVersion = async (ctx: Context, code: string): Promise<number> =>
  ((await one(ctx.db, NEWEST_VERSION, [code]))?.newest ?? 0) + 1;
