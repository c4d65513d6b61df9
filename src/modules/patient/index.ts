/**
 * patient owns children, families, medical units, the frame of the carnet, coverage, notices and the cartilla. Every read and
 * every write of a child's record, in whatever module, comes through this door.
 */
import type { Module } from '../../core/module';
import { CurpProblemRow } from './registration/beneficiary.entity';
import { BeneficiaryResolver } from './registration/beneficiary.resolver';
import {
  CaregiversResolver,
  CredentialsPrintedResolver,
  CredentialsSentResolver,
  RegistrationResolver,
} from './caregiver/caregiver.resolver';
import { CartillaRow, CoverLinkRow, PreventiveActionRow } from './cartilla/cartilla.entity';
import { CartillaResolver, PreventiveActionResolver } from './cartilla/cartilla.resolver';
import { ChangesResolver } from './changes/changes.resolver';
import { changesById } from './changes/changes.rules';
import { LiveResolver } from './changes/live.resolver';
import { CaregiverRow, MedicalUnitRow, NoticeRow, PatientRow } from './patient.entity';
import { medicalUnitByClues } from './patient.queries';
import { AccessLogEntryResolver, CaregiverResolver, PatientResolver } from './patient.resolver';
import { carnetById, carnetMark } from './patient.rules';
import { ProceduresResolver } from './registry/procedures.resolver';
import { ReprintResolver } from './cartilla/reprint.resolver';
import { SecurityChallengeRow } from './cartilla/security-code.entity';
import { SecurityCodeResolver } from './cartilla/security-code.resolver';
import { ExtensionReminderRow } from './cartilla/coverage-extension.entity';
import { UpcomingExtensionResolver } from './cartilla/coverage-extension.resolver';
import { NoticeResolver, UserNotices } from './notice/notice.resolver';
import { PatientTransferRow } from './transfer/transfer.entity';
import { PatientTransfersResolver, TransferResolver } from './transfer/transfer.resolver';
import { UserExtension } from './user.extension';
import { visiblePatientById } from './visibility.queries';

export const patient: Module = {
  name: 'patient',
  entities: [
    MedicalUnitRow,
    PatientRow,
    CaregiverRow,
    NoticeRow,
    CartillaRow,
    PreventiveActionRow,
    CoverLinkRow,
    SecurityChallengeRow,
    CurpProblemRow,
    PatientTransferRow,
    ExtensionReminderRow,
  ],
  resolvers: [
    PatientResolver,
    ChangesResolver,
    CaregiverResolver,
    AccessLogEntryResolver,
    UserExtension,
    CaregiversResolver,
    UserNotices,
    NoticeResolver,
    RegistrationResolver,
    CredentialsSentResolver,
    CredentialsPrintedResolver,
    LiveResolver,
    CartillaResolver,
    PreventiveActionResolver,
    SecurityCodeResolver,
    ReprintResolver,
    BeneficiaryResolver,
    TransferResolver,
    PatientTransfersResolver,
    UpcomingExtensionResolver,
    ProceduresResolver,
  ],
  references: {
    Patient: visiblePatientById,
    MedicalUnit: medicalUnitByClues,
    Carnet: carnetById,
    CarnetChanges: changesById,
  },
  extensions: { User: async (_, id) => ({ id }) },
  marks: { carnet: carnetMark },
  steady: {
    Carnet: ['id', 'from', 'to', 'revision', 'patient'],
    Patient: [
      'id',
      'curp',
      'nss',
      'agregadoMedico',
      'fullName',
      'givenNames',
      'birthDate',
      'sex',
      'recordNumber',
      'diagnosis',
      'medicalUnit',
      'bloodType',
      'allergies',
      'revision',
      'caregivers',
    ],
    Diagnosis: ['icd10', 'name', 'diagnosedOn'],
    MedicalUnit: ['id', 'clues', 'name', 'timeZone', 'phone'],
    Caregiver: ['relationship', 'user'],
    User: ['id', 'fullName'],
  },
};

export { carnetById, changePatient, lockPatient, patientForStaff, type CarnetFrame } from './patient.rules';
export { changesById, type ChangesFrame } from './changes/changes.rules';
export { cartillaPages } from './cartilla/cartilla.http';
export { startSweeps } from './cartilla/cartilla.jobs';
export { registerWithoutCaregiver } from './registration/family.rules';
export { NoticeKind } from './notice/notice.types';
export { notify } from './notice/notice.rules';
export { medicalUnitByClues } from './patient.queries';
export { visiblePatientById, type VisiblePatient } from './visibility.queries';
