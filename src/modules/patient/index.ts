/**
 * Children, families, medical units, the frame of the carnet, coverage and notices. Every module reads and writes a child's
 * record through these functions.
 */
import type { Module } from '../../core/module';
import { RecordKind } from '../../core/record-kind';
import { nodeTypeBy } from '../../core/node';
import { patientOfRecordBy } from '../../core/record-history';
import { CurpProblemRow } from './registration/beneficiary.entity';
import { AdolescentAccountOpenedResolver, OwnAccountResolver } from './authority/own-account.resolver';
import { AuthorityResolver, EvidenceResolver, PatientAuthorities } from './authority/authority.resolver';
import { FamilyBatchResolver } from './registration/batch.resolver';
import { BeneficiaryResolver } from './registration/beneficiary.resolver';
import {
  CaregiversResolver,
  CredentialsPrintedResolver,
  CredentialsSentResolver,
  RegistrationResolver,
} from './caregiver/caregiver.resolver';
import { ChangesResolver } from './changes/changes.resolver';
import { changesById } from './changes/changes.rules';
import { CaregiverHistoryRow, CaregiverInvitationRow, CredentialRequestRow } from './caregiver/invitation.entity';
import { InvitationAnsweredResolver, InvitationResolver, UserInvitations } from './caregiver/invitation.resolver';
import { AuditResolver } from './audit/audit.resolver';
import { CarnetEndRow } from './end/end.entity';
import { CarnetEndResolver, PatientEndResolver } from './end/end.resolver';
import { CorrectionResolver } from './correction/correction.resolver';
import { UndoResolver } from './undo/undo.resolver';
import { HistoryResolver } from './history/history.resolver';
import { LiveResolver } from './changes/live.resolver';
import {
  CaregiverExclusionRow,
  CaregiverRow,
  MedicalUnitRow,
  NoticeRow,
  PatientPartRow,
  PatientRow,
} from './patient.entity';
import { NodeResolver } from './node.resolver';
import { nodeTypes } from './node.types';
import { medicalUnitByClues } from './patient.queries';
import { AccessLogEntryResolver, CaregiverResolver, PatientResolver } from './patient.resolver';
import { carnetById, carnetVersionTag } from './patient.rules';
import { ProceduresResolver } from './registry/procedures.resolver';
import { RoomRow, UnitSettingsRow, UnitTextRow } from './registry/settings.entity';
import { roomById } from './registry/settings.queries';
import { UnitSettingsOfUnitResolver, UnitSettingsResolver } from './registry/settings.resolver';
import { NoticeResolver, UserNotices } from './notice/notice.resolver';
import { ownNoticeById } from './notice/notice.rules';
import { DataRequestRow } from './rights/data-request.entity';
import { DataRequestResolver } from './rights/data-request.resolver';
import { visibleDataRequestById } from './rights/data-request.rules';
import { RecordExportRow } from './rights/record-export.entity';
import { RecordExportResolver } from './rights/record-export.resolver';
import { PatientTransferRow } from './transfer/transfer.entity';
import { PatientTransfersResolver, TransferResolver } from './transfer/transfer.resolver';
import { visibleTransferById } from './transfer/transfer.view';
import { UserExtension } from './user.extension';
import { patientVoids } from './coverage/coverage.rules';
import { visiblePatientById } from './visibility.queries';

export const patient: Module = {
  name: 'patient',
  entities: [
    MedicalUnitRow,
    PatientRow,
    CaregiverRow,
    CaregiverExclusionRow,
    CaregiverInvitationRow,
    CaregiverHistoryRow,
    CredentialRequestRow,
    NoticeRow,
    PatientPartRow,
    CarnetEndRow,
    DataRequestRow,
    RecordExportRow,
    CurpProblemRow,
    PatientTransferRow,
    UnitSettingsRow,
    UnitTextRow,
    RoomRow,
  ],
  resolvers: [
    PatientResolver,
    ChangesResolver,
    PatientAuthorities,
    AuthorityResolver,
    EvidenceResolver,
    OwnAccountResolver,
    AdolescentAccountOpenedResolver,
    CaregiverResolver,
    AccessLogEntryResolver,
    UserExtension,
    CaregiversResolver,
    UserNotices,
    NoticeResolver,
    RegistrationResolver,
    CredentialsSentResolver,
    CredentialsPrintedResolver,
    UserInvitations,
    InvitationResolver,
    InvitationAnsweredResolver,
    LiveResolver,
    NodeResolver,
    BeneficiaryResolver,
    FamilyBatchResolver,
    TransferResolver,
    PatientTransfersResolver,
    ProceduresResolver,
    UnitSettingsOfUnitResolver,
    UnitSettingsResolver,
    AuditResolver,
    CarnetEndResolver,
    DataRequestResolver,
    RecordExportResolver,
    PatientEndResolver,
    CorrectionResolver,
    HistoryResolver,
    UndoResolver,
  ],
  types: nodeTypes,
  references: {
    Patient: visiblePatientById,
    MedicalUnit: medicalUnitByClues,
    Room: roomById,
    Carnet: carnetById,
    CarnetChanges: changesById,
    Notice: ownNoticeById,
    PatientTransfer: visibleTransferById,
    DataRequest: visibleDataRequestById,
  },
  proves: ['Carnet', 'CarnetChanges'],
  nodeType: nodeTypeBy({
    Patient: 'FROM patient WHERE id=?',
    MedicalUnit: 'FROM medical_unit WHERE clues=?',
    Room: 'FROM room WHERE id=?',
    Notice: 'FROM notice WHERE id=?',
  }),
  patientOfRecord: patientOfRecordBy({ AUTHORITY: 'FROM caregiver WHERE id=?' }),
  extensions: { User: async (_, id) => ({ id }) },
  voids: patientVoids,
  undoable: {
    patient: { record: { kind: RecordKind.PATIENT, id: 'id' }, kinds: { setCoverage: RecordKind.COVERAGE } },
    notice: { always: true },
    caregiver: { record: { kind: RecordKind.AUTHORITY, id: 'id' } },
    caregiver_exclusion: {},
    patient_part: { derived: true },
    caregiver_history: {},
    caregiver_invitation: {},
    patient_transfer: { record: { kind: RecordKind.PATIENT, id: 'patientId' } },
  },
  versionTags: { carnet: carnetVersionTag },
  cacheableFields: {
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
    MedicalUnit: ['id', 'clues', 'name', 'timeZone', 'phone', 'emergencyPhone', 'feverRule', 'firstHourText'],
    FeverRule: ['callNowFrom', 'text', 'version', 'publishedAt'],
    UnitText: ['text', 'version', 'publishedAt'],
    Caregiver: ['relationship', 'user', 'status'],
    User: ['id', 'fullName'],
  },
};

export {
  carnetById,
  changePatient,
  lockOwnChild,
  lockPatient,
  lockPatientUnattended,
  patientForStaff,
  provenFrame,
  requireActing,
  type CarnetFrame,
} from './patient.rules';
export { EXTENSION_FROM_YEARS, extensionHolds, isDependentChild, validateRights } from './coverage/rights';
export { validateNss } from '../../../packages/domain/src/nss';
export { nssMessages } from '../../../packages/domain/src/nss.messages';
export { MedicalUnitRow, PatientRow } from './patient.entity';
export { changesById, type ChangesFrame } from './changes/changes.rules';
export { registerWithoutCaregiver } from './registration/family.rules';
export { useChildEvents, type ChildEvents } from './audit/child-events';
export { openExport } from './rights/record-export.rules';
export { recordExportMessages } from './rights/record-export.messages';
export { recordPdf } from './rights/record-export.pdf';
export { refusePlanning } from './end/end.rules';
export { endByPatient, hasDied } from './end/end.queries';
export { endMessages } from './end/end.messages';
export { CarnetOutcome } from './end/end.types';
export { startUnitLists } from './unit-lists.jobs';
export { completeLists, unitRowsOf, useUnitRows } from './unit-lists.rules';
export { useCarnetEndParts, type CarnetEnding, type CarnetEndPart, type EndedCounts } from './end/end-parts';
export { NoticeKind } from './notice/notice.types';
export { forgetNotices, newNoticesByPatient, notify, ownNoticeById, type ReportedChange } from './notice/notice.rules';
export { deleteOldNotices } from './notice/notice.queries';
export type { NoticeNode } from './notice/notice.view';
export { caregiverAccountIds, patientForExport } from './export.queries';
export { birthdayAt, instants, ofAgeAt, showsRecord } from './authority/link';
export { isYoungAdult } from './authority/authority.rules';
export { ownAccountByPatient } from './authority/own-account.queries';
export { remindOfEighteen } from './authority/ending.rules';
export { useNodes } from './node.rules';
export { useRecords } from './history/history.rules';
export { ownPatients } from './contact.rules';
export { directory } from './directory.queries';
export { initialsByCaregiver, medicalUnitByClues } from './patient.queries';
export {
  feverRule,
  firstHourText,
  roomById,
  roomsByUnit,
  unitSettings,
  USUAL_FEVER,
  type Settings,
} from './registry/settings.queries';
export {
  caregiverFacts,
  childFacts,
  everyChildOf,
  firstChildOf,
  lastTransfer,
  toldChanges,
  type CaregiverFacts,
  type ChildFacts,
  type ToldChange,
} from './patient-facts.queries';
export { visibleTransferById };
export { visibleDataRequestById };
export { medicalUnits } from './patient.queries';
export type { MedicalUnit } from './patient.types';
export { caregiversToNotify } from './notice/notice.queries';
export { useHomeDoses } from './notice/messages.rules';
export { endOfQuiet } from './notice/quiet-hours';
export { waitingDataRequests } from './rights/data-request.queries';
export { patientOfEmergencySheet, visiblePatientById, type VisiblePatient } from './visibility.queries';
