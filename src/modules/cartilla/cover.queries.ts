/** Reads for the two public pages: the cover of an address, the holder of a folio. */
import type { Context } from '../../core/context';
import { columns, columnsAs, columnsOf, one, select, type RowOf } from '../../database';
import { MedicalUnitRow, PatientRow } from '../patient';
import { CartillaRow, CoverLinkRow } from './cartilla.entity';

const HOLDER = columns(
  columnsAs(PatientRow, 'p', { patientId: 'id' }),
  columnsOf(PatientRow, 'p', ['givenNames', 'firstSurname', 'secondSurname']),
);
const COVER = columns(
  columnsOf(CoverLinkRow, 'l', ['issuedAt', 'expiresAt']),
  HOLDER,
  columnsOf(PatientRow, 'p', ['curp', 'nss', 'agregadoMedico', 'birthDate', 'sex']),
  columnsOf(CartillaRow, 'c', ['folio', 'chosenGroup']),
  columnsAs(MedicalUnitRow, 'u', { unitName: 'name' }),
  columnsOf(MedicalUnitRow, 'u', ['clues', 'timeZone']),
);

const BY_DIGEST = select(
  'coverByDigest',
  COVER,
  `FROM cover_link l JOIN patient p ON p.id = l.patientId
     JOIN medical_unit u ON u.clues = p.medicalUnitClues JOIN cartilla c ON c.patientId = p.id WHERE l.digest=?`,
);
const BY_FOLIO = select(
  'holderByFolio',
  HOLDER,
  'FROM cartilla c JOIN patient p ON p.id = c.patientId WHERE c.folio=?',
);

/** The cover of an address. No check of a viewer: the token is the right to see it. */
export const coverByDigest = (ctx: Context, digest: string): Promise<RowOf<typeof BY_DIGEST> | undefined> =>
  one(ctx.db, BY_DIGEST, [digest]);

/** The holder of a folio. No check of a viewer: only for the page that shows initials. */
export const holderByFolio = (ctx: Context, folio: string): Promise<RowOf<typeof BY_FOLIO> | undefined> =>
  one(ctx.db, BY_FOLIO, [folio]);
