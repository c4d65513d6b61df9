/** A child as its viewer may see it. */
import { Role, type Viewer } from '../../core/viewer';
import type { Instant } from '../../core/time';
import { columns, columnsAs, columnsOf, type RowOf } from '../../database';
import { fullNameOf } from '../identity';
import { diagnosisName, diagnosisPlainName } from '../../../packages/domain/src/diagnoses';
import { AuthorityScope } from './authority/authority.types';
import { MedicalUnitRow, PatientRow, type CaregiverRow } from './patient.entity';
import type { Diagnosis, MedicalUnit, Relationship } from './patient.types';

/** The columns that some viewer may read. Each one that a statement selects costs CPU in database and service. */
const SHOWN_COLUMNS = [
  'id',
  'curp',
  'nss',
  'agregadoMedico',
  'givenNames',
  'firstSurname',
  'secondSurname',
  'birthDate',
  'sex',
  'recordNumber',
  'medicalUnitClues',
  'icd10',
  'diagnosedOn',
  'bloodType',
  'allergies',
  'revision',
  'coverageStatus',
  'coverageValidUntil',
  'extensionKind',
  'extensionValidUntil',
] as const;

/** A child as its viewer may see it; also the GraphQL object. */
export interface VisiblePatient extends Omit<Pick<PatientRow, (typeof SHOWN_COLUMNS)[number]>, 'allergies'> {
  fullName: string;
  allergies: string[];
  diagnosis: Diagnosis | null;
  medicalUnit: MedicalUnit;
  /** Visible through a link in force whose scope shows the record, through a role in the unit, or both. */
  isOwnChild: boolean;
  /** Scope of the viewer's link in force; null without one. */
  scope: AuthorityScope | null;
  /** Whether the viewer is the patient. */
  isSelf: boolean;
  isOfOwnUnit: boolean;
  /** Visible to a social worker of the unit, who sees invitations as well. */
  isOfOwnSocialWork: boolean;
  /** Set when the statement that found the child has read them. */
  caregiverLinks?: { relationship: Relationship; user: { id: string } }[];
  /** When the viewer's link ends by itself; set like `caregiverLinks`. */
  ownLinkEndsAt?: Instant | null;
}

/** The columns of a child `p` and its unit `u`. */
export const CHILD = columns(
  columnsOf(PatientRow, 'p', SHOWN_COLUMNS),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
  columnsAs(MedicalUnitRow, 'u', { unitName: 'name', unitPhone: 'phone' }),
);
const SEEING_ROLES = [Role.SOCIAL_WORKER, Role.CLINICIAN] as const;

/** The viewer's link in force to a child. */
export type OwnLink = Pick<CaregiverRow, 'scope' | 'relationship'>;

/** The fields of {@link VisiblePatient} that follow from the viewer's link. */
export const accessBy = (link: OwnLink | undefined): Pick<VisiblePatient, 'isOwnChild' | 'scope' | 'isSelf'> => ({
  isOwnChild: link !== undefined && link.scope !== AuthorityScope.EMERGENCY_SHEET,
  scope: link?.scope ?? null,
  isSelf: link?.relationship === 'SELF',
});

/** The child of a row as the viewer sees it through `link` and the roles. */
export function shown(row: RowOf<typeof CHILD>, link: OwnLink | undefined, viewer: Viewer): VisiblePatient {
  return {
    id: row.id,
    curp: row.curp,
    nss: row.nss,
    agregadoMedico: row.agregadoMedico,
    givenNames: row.givenNames,
    firstSurname: row.firstSurname,
    secondSurname: row.secondSurname,
    birthDate: row.birthDate,
    sex: row.sex,
    recordNumber: row.recordNumber,
    medicalUnitClues: row.medicalUnitClues,
    icd10: row.icd10,
    diagnosedOn: row.diagnosedOn,
    bloodType: row.bloodType,
    revision: row.revision,
    coverageStatus: row.coverageStatus,
    coverageValidUntil: row.coverageValidUntil,
    extensionKind: row.extensionKind,
    extensionValidUntil: row.extensionValidUntil,
    fullName: fullNameOf(row),
    allergies: row.allergies ? (JSON.parse(row.allergies) as string[]) : [],
    diagnosis:
      row.icd10 && row.diagnosedOn
        ? {
            icd10: row.icd10,
            name: diagnosisName(row.icd10),
            plainName: diagnosisPlainName(row.icd10),
            diagnosedOn: row.diagnosedOn,
          }
        : null,
    medicalUnit: {
      id: row.medicalUnitClues,
      clues: row.medicalUnitClues,
      name: row.unitName,
      timeZone: row.timeZone,
      phone: row.unitPhone,
    },
    ...accessBy(link),
    isOfOwnUnit: isOfUnit(viewer, row.medicalUnitClues),
    isOfOwnSocialWork: isOfSocialWork(viewer, row.medicalUnitClues),
  };
}

/** Whether the viewer reads the records of the unit. */
export const isOfUnit = (viewer: Viewer, clues: string): boolean =>
  SEEING_ROLES.some((role) => viewer.roles.get(role)?.has(clues));

/** Whether the viewer is a social worker of the unit. */
export const isOfSocialWork = (viewer: Viewer, clues: string): boolean =>
  viewer.roles.get(Role.SOCIAL_WORKER)?.has(clues) === true;
