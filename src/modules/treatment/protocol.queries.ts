/** Reads of protocols. Which protocols there are is no secret among those who treat; what is in one neither. */
import { createLoader } from '../../core/loader';
import type { Context } from '../../core/context';
import { one } from '../../database';
import { openPage, page, type Page, type PageArgs } from '../../core/pagination';
import type { ProtocolRow } from './treatment.entity';
import {
  DosePer,
  type Protocol,
  type ProtocolCycle,
  type ProtocolDefinition,
  type ProtocolMedication,
  type ProtocolPhase,
} from './protocol.types';

export type WholeProtocol = Protocol & ProtocolDefinition;

const COLUMNS = 'code, version, name, definition';

/** A definition as its column holds it: each medicine once, cycles by its place, for cycles repeat and the column is short. */
export interface PackedDefinition {
  icd10: string[];
  medications: ProtocolMedication[];
  phases: (Omit<ProtocolPhase, 'cycles'> & {
    cycles: (Omit<ProtocolCycle, 'medications'> & { medications: number[] })[];
  })[];
}

/** What versions stored before these fields mean by their absence. */
const ADDED = { times: [], dosePer: DosePer.ADMINISTRATION, bands: [] };

function unpacked(definition: string): ProtocolDefinition {
  const { icd10, medications, phases } = JSON.parse(definition) as PackedDefinition;
  const whole = medications.map((medication): ProtocolMedication => ({ ...ADDED, ...medication }));
  const cycleOf = (cycle: PackedDefinition['phases'][0]['cycles'][0]): ProtocolCycle => ({
    ...cycle,
    medications: cycle.medications.map((place) => whole[place]!),
  });
  return { icd10, phases: phases.map((phase) => ({ ...phase, cycles: phase.cycles.map(cycleOf) })) };
}

const whole = ({
  code,
  version,
  name,
  definition,
}: Pick<ProtocolRow, 'code' | 'version' | 'name' | 'definition'>): WholeProtocol => ({
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
  const known = version !== undefined && version !== null;
  const row = await one<ProtocolRow>(
    ctx.db,
    `SELECT ${COLUMNS} FROM protocol WHERE code=? ${known ? 'AND version=?' : ''} ORDER BY version DESC LIMIT 1`,
    known ? [code, version] : [code],
  );
  return row && whole(row);
}

const versionKey = ({ code, version }: Protocol): string => JSON.stringify([code, version]);

const definitions = createLoader<WholeProtocol>(async (ctx, keys) => {
  const rows = await ctx.db.all<ProtocolRow>(
    `SELECT ${COLUMNS} FROM protocol WHERE ${keys.map(() => '(code=? AND version=?)').join(' OR ')}`,
    keys.flatMap((key) => JSON.parse(key) as [string, number]),
  );
  return new Map(rows.map((row) => [versionKey(row), whole(row)]));
});

/** What the version of a protocol holds, loaded for many in one statement. */
export async function protocolDefinition(ctx: Context, protocol: Protocol): Promise<ProtocolDefinition> {
  const found = await definitions(ctx, versionKey(protocol));
  if (!found) throw new Error('a treatment without its protocol');
  return found;
}

/** The newest version of each protocol, by code. */
export async function protocolsByCode(ctx: Context, args: PageArgs): Promise<Page<Protocol>> {
  const after = openPage(ctx, args);
  const rows = await ctx.db.all<Protocol>(
    `SELECT p.code, p.version, p.name FROM protocol p
      WHERE p.version = (SELECT MAX(q.version) FROM protocol q WHERE q.code = p.code) ${after ? 'AND p.code > ?' : ''}
      ORDER BY p.code LIMIT ${args.first + 1}`,
    after ? [after[0]!] : [],
  );
  return page(
    ctx,
    args.first,
    rows,
    (row) => [row.code],
    (row) => row,
  );
}

/** The number that the next version of `code` gets. */
export async function nextVersion(ctx: Context, code: string): Promise<number> {
  const row = await one<{ newest: number | null }>(ctx.db, 'SELECT MAX(version) AS newest FROM protocol WHERE code=?', [
    code,
  ]);
  return (row?.newest ?? 0) + 1;
}
