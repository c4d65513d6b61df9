/** The statements of the cartilla: its folio and its records. */
import { foundOrMissed } from '../../core/audit-trail';
import { createLoader, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import {
  columns,
  columnsOf,
  computed,
  inList,
  insert,
  nullable,
  one,
  select,
  updateStatement,
  type RowOf,
} from '../../database';
import { hasDied } from '../patient';
import { CartillaRow, ImmunizationFactRow, PreventiveActionRow } from './cartilla.entity';

const CARTILLA = columnsOf(CartillaRow, 'c');
const ACTION = columnsOf(PreventiveActionRow, 'a');

export const cartillaByPatient = createLoader<CartillaRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  const statement = select('cartillaByPatient', CARTILLA, `FROM cartilla c WHERE c.patientId IN ${wanted.sql}`);
  return byKey(await ctx.db.all(statement, wanted.values), 'patientId');
});

const WITH_FACTS = columns(
  CARTILLA,
  computed<{ hasDied: number }>({ hasDied: hasDied('c.patientId') }),
  nullable(
    columnsOf(ImmunizationFactRow, 'f', [
      'id',
      'kind',
      'product',
      'code',
      'occurredOn',
      'source',
      'reason',
      'recordedAt',
    ]),
  ),
);
type WithFact = RowOf<typeof WITH_FACTS>;
export type CartillaFact = Omit<
  ImmunizationFactRow,
  'patientId' | 'recordedBy' | 'withdrawnAt' | 'withdrawnBy' | 'withdrawnReason'
>;

/** A cartilla with its facts, and whether the person has died. */
export interface CartillaWithFacts {
  row: CartillaRow;
  facts: CartillaFact[];
  hasDied: boolean;
}

/** The left join has a fact in this row. */
const hasFact = (row: WithFact): row is WithFact & CartillaFact => row.id !== null;

/** The cartilla with the facts that are not withdrawn, by day; in one statement, because every page of a cartilla needs both. */
export const cartillaWithFacts = createLoader<CartillaWithFacts>(async (ctx, ids) => {
  const wanted = inList(ids);
  const from = `FROM cartilla c LEFT JOIN immunization_fact f ON f.patientId = c.patientId AND f.withdrawnAt IS NULL
    WHERE c.patientId IN ${wanted.sql} ORDER BY f.occurredOn, f.id`;
  const rows = await ctx.db.all(select('cartillaWithFacts', WITH_FACTS, from), wanted.values);
  const found = new Map<string, CartillaWithFacts>();
  for (const row of rows) {
    const { patientId, folio, chosenGroup, madeAt } = row;
    const cartilla = found.get(patientId) ?? {
      row: { patientId, folio, chosenGroup, madeAt },
      facts: [],
      hasDied: row.hasDied === 1,
    };
    if (hasFact(row)) cartilla.facts.push(row);
    found.set(patientId, cartilla);
  }
  return found;
});

const UNLESS_MADE = { mysql: 'ON DUPLICATE KEY UPDATE patientId=patientId', sqlite: 'ON CONFLICT DO NOTHING' };

/** Inserts `row` unless the patient has a cartilla or the folio is taken. */
export const insertCartilla = (ctx: Context, row: CartillaRow): Promise<void> =>
  insert(ctx.db, 'insertCartilla', CartillaRow, [row], UNLESS_MADE[ctx.db.engine]);

const NEW_CARTILLA = select('newCartillaOf', CARTILLA, 'FROM cartilla c WHERE c.patientId=?');

/** The cartilla after {@link insertCartilla}: past the loader, which remembers that there was none. */
export const newCartillaOf = (ctx: Context, patientId: string): Promise<CartillaRow | undefined> =>
  one(ctx.db, NEW_CARTILLA, [patientId]);

/** The recorded actions without the withdrawn ones, by day. Only for a child that the viewer may see. */
export const doneByPatient = createLoader<PreventiveActionRow[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const statement = select(
    'doneByPatient',
    ACTION,
    `FROM preventive_action a WHERE a.patientId IN ${wanted.sql} AND a.withdrawnAt IS NULL ORDER BY a.performedOn, a.id`,
  );
  return groupedBy(await ctx.db.all(statement, wanted.values), 'patientId');
});

const ACTION_BY_ID = select('actionById', ACTION, 'FROM preventive_action a WHERE a.id=?');

/** An action, withdrawn or not; the caller must check next whether the viewer may see its child. */
export const actionById = (ctx: Context, id: string): Promise<PreventiveActionRow | undefined> =>
  one(ctx.db, ACTION_BY_ID, [id]);

const PATIENT_OF_ACTION = select(
  'patientOfAction',
  columnsOf(PreventiveActionRow, 'a', ['patientId']),
  'FROM preventive_action a WHERE a.id=? AND a.withdrawnAt IS NULL',
);

/** The child of an action; the caller must check next whether the viewer may see that child. */
export async function patientOfAction(ctx: Context, id: string): Promise<string | null> {
  const row = await one(ctx.db, PATIENT_OF_ACTION, [id]);
  return foundOrMissed(ctx, id, row?.patientId);
}

const WITHDRAW = updateStatement(
  'withdrawAction',
  PreventiveActionRow,
  'withdrawnAt=?, withdrawnBy=?, withdrawnReason=?',
  'id=? AND withdrawnAt IS NULL',
);

/** Withdraws an action; false when it was withdrawn before. */
export async function withdrawAction(
  tx: Context,
  id: string,
  by: { withdrawnAt: number; withdrawnBy: string; withdrawnReason: string },
): Promise<boolean> {
  const rows = await tx.db.run(WITHDRAW, [by.withdrawnAt, by.withdrawnBy, by.withdrawnReason, id]);
  return rows > 0;
}
