/** Reads of the cartilla: folios, what was done, the addresses of covers, and the one fact of treatments that it needs. */
import { foundOrMissed } from '../../core/audit-trail';
import { batched, byKey, groupedBy } from '../../core/loader';
import type { Context } from '../../core/context';
import { inList, one } from '../../database';
import type { Day } from '../../core/time';
import type { CartillaRow, CoverLinkRow, PreventiveActionRow } from './cartilla.entity';

export const cartillaByPatient = batched<CartillaRow>(async (ctx, ids) => {
  const wanted = inList(ids);
  return byKey(
    await ctx.db.all<CartillaRow>(
      `SELECT patientId, folio, chosenGroup, madeAt FROM cartilla WHERE patientId IN ${wanted.sql}`,
      wanted.values,
    ),
    'patientId',
  );
});

/** What was done, withdrawn records left out, by day. Only for a child that the viewer may see. */
export const doneByPatient = batched<PreventiveActionRow[]>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all<PreventiveActionRow>(
    `SELECT * FROM preventive_action WHERE patientId IN ${wanted.sql} AND withdrawnAt IS NULL ORDER BY performedOn, id`,
    wanted.values,
  );
  return groupedBy(rows, 'patientId');
});

/** Whose record an action is; its caller must ask next whether the viewer may see that child. */
export async function patientOfAction(ctx: Context, id: string): Promise<string | null> {
  const row = await one<{ patientId: string }>(
    ctx.db,
    'SELECT patientId FROM preventive_action WHERE id=? AND withdrawnAt IS NULL',
    [id],
  );
  return foundOrMissed(ctx, id, row?.patientId);
}

/** What a cover shows, and what the public may be told of a folio. */
export interface CoverFacts {
  patientId: string;
  folio: string;
  chosenGroup: string | null;
  curp: string;
  nss: string;
  agregadoMedico: string | null;
  givenNames: string;
  firstSurname: string;
  secondSurname: string | null;
  birthDate: Day;
  sex: string;
  unitName: string;
  clues: string;
  timeZone: string;
}

const COVER = `p.id AS patientId, c.folio, c.chosenGroup, p.curp, p.nss, p.agregadoMedico, p.givenNames, p.firstSurname, p.secondSurname,
  p.birthDate, p.sex, u.name AS unitName, u.clues, u.timeZone`;
const COVERED =
  'JOIN patient p ON p.id = l.patientId JOIN medical_unit u ON u.clues = p.medicalUnitClues JOIN cartilla c ON c.patientId = p.id';

/** The cover behind an address, whoever asks: the token is the right to see it. */
export const coverByDigest = (
  ctx: Context,
  digest: string,
): Promise<(CoverFacts & Pick<CoverLinkRow, 'issuedAt' | 'expiresAt'>) | undefined> =>
  one(ctx.db, `SELECT l.issuedAt, l.expiresAt, ${COVER} FROM cover_link l ${COVERED} WHERE l.digest=?`, [digest]);

/** Whose folio it is, whoever asks: only for the page that shows initials. */
export const holderByFolio = (
  ctx: Context,
  folio: string,
): Promise<Pick<CoverFacts, 'patientId' | 'givenNames' | 'firstSurname' | 'secondSurname'> | undefined> =>
  one(
    ctx.db,
    'SELECT p.id AS patientId, p.givenNames, p.firstSurname, p.secondSurname FROM cartilla c JOIN patient p ON p.id = c.patientId WHERE c.folio=?',
    [folio],
  );
