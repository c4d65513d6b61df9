/**
 * treatment owns protocols, treatments with their cycles and doses, the supply of doses, and follow-ups. It adds cycles,
 * administrations and follow-ups to the carnet and treatments to the child. A vinca alkaloid by the intrathecal route is
 * refused wherever it could enter (vinca.ts).
 */
import type { Module } from '../../core/module';
import { RecordKind } from '../../core/record-kind';
import { nodeTypeBy } from '../../core/node';
import { patientOfRecordBy } from '../../core/record-history';
import {
  carnetById,
  changesById,
  ownNoticeById,
  provenFrame,
  visiblePatientById,
  type CarnetEndPart,
} from '../patient';
import { AdjustmentResolver, PlanVersionResolver } from './adjustment.resolver';
import { AdministrationRecordResolver, AdministrationResolver } from './administration.resolver';
import { endTreatments, PLANS } from './carnet-end.rules';
import { Carnet, CarnetExtension } from './carnet.extension';
import { CarnetChanges, ChangesExtension } from './changes.extension';
import { DispensingRow } from './dispensing.entity';
import { PriorExposureRow } from './exposure.entity';
import { ChemotherapyResolver } from './chemotherapy.resolver';
import { ExposureResolver } from './exposure.resolver';
import { FollowUpResolver } from './follow-up.resolver';
import { followUpById } from './follow-up.view';
import { HomeDoseRecordRow } from './home-dose.entity';
import { HomeDoseResolver } from './home-dose.resolver';
import { MeasurementsResolver } from './measurements.resolver';
import { NoticeExtension } from './notice.extension';
import { PatientExtension } from './patient.extension';
import { AdjustmentProposalRow, PlanVersionRow } from './plan-version.entity';
import { ProtocolResolver } from './protocol.resolver';
import { administrationById, cycleById, treatmentById } from './treatment.view';
import {
  AdministrationRecordRow,
  AdministrationRow,
  CycleChangeRow,
  CycleRow,
  FollowUpRow,
  ProtocolRow,
  TreatmentChangeRow,
  TreatmentRow,
  WarningOverrideRow,
} from './treatment.entity';
import { Notice } from './stubs.types';
import { SupplyOutlookResolver } from './supply-outlook.resolver';
import { CycleResolver, TreatmentResolver } from './treatment.resolver';
import { VoidResolver } from './void.resolver';

export const treatment: Module = {
  name: 'treatment',
  entities: [
    ProtocolRow,
    TreatmentRow,
    TreatmentChangeRow,
    CycleRow,
    CycleChangeRow,
    AdministrationRow,
    AdministrationRecordRow,
    FollowUpRow,
    WarningOverrideRow,
    PriorExposureRow,
    DispensingRow,
    HomeDoseRecordRow,
    PlanVersionRow,
    AdjustmentProposalRow,
  ],
  resolvers: [
    ProtocolResolver,
    TreatmentResolver,
    CycleResolver,
    AdministrationResolver,
    AdministrationRecordResolver,
    VoidResolver,
    FollowUpResolver,
    CarnetExtension,
    ChangesExtension,
    PatientExtension,
    ExposureResolver,
    HomeDoseResolver,
    ChemotherapyResolver,
    MeasurementsResolver,
    AdjustmentResolver,
    PlanVersionResolver,
    SupplyOutlookResolver,
    NoticeExtension,
  ],
  types: [Carnet, CarnetChanges, Notice],
  references: {
    Treatment: treatmentById,
    TreatmentCycle: cycleById,
    MedicationAdministration: administrationById,
    FollowUp: followUpById,
  },
  extensions: { Carnet: carnetById, CarnetChanges: changesById, Patient: visiblePatientById, Notice: ownNoticeById },
  accepts: { Carnet: provenFrame, CarnetChanges: provenFrame },
  nodeType: nodeTypeBy({
    Treatment: 'FROM treatment WHERE id=?',
    TreatmentCycle: 'FROM treatment_cycle WHERE id=?',
    MedicationAdministration: 'FROM medication_administration WHERE id=?',
    FollowUp: 'FROM follow_up WHERE id=?',
  }),
  patientOfRecord: patientOfRecordBy({
    FOLLOW_UP: 'FROM follow_up WHERE id=?',
    TREATMENT: 'FROM treatment WHERE id=?',
    ADMINISTRATION: 'FROM medication_administration WHERE id=?',
    SUPPLY: 'FROM medication_administration WHERE id=?',
    HOME_DOSE: 'FROM home_dose_record WHERE id=?',
    PRIOR_EXPOSURE: 'FROM prior_exposure WHERE id=?',
    DISPENSING: 'FROM dispensing WHERE id=?',
  }),
  undoable: {
    treatment: { record: { kind: RecordKind.TREATMENT, id: 'id' } },
    treatment_change: { record: { kind: RecordKind.TREATMENT, id: 'treatmentId' } },
    treatment_plan_version: { record: { kind: RecordKind.TREATMENT, id: 'treatmentId' } },
    treatment_cycle: { record: { kind: RecordKind.TREATMENT, id: 'treatmentId' } },
    cycle_change: {},
    adjustment_proposal: {},
    medication_administration: {
      record: { kind: RecordKind.ADMINISTRATION, id: 'id' },
      kinds: { setDoseSupply: RecordKind.SUPPLY, setMedicineSupply: RecordKind.SUPPLY },
    },
    administration_record: { record: { kind: RecordKind.ADMINISTRATION, id: 'administrationId' } },
    warning_override: {},
    follow_up: { record: { kind: RecordKind.FOLLOW_UP, id: 'id' } },
    follow_up_change: {},
    prior_exposure: { record: { kind: RecordKind.PRIOR_EXPOSURE, id: 'id' } },
    dispensing: { record: { kind: RecordKind.DISPENSING, id: 'id' } },
    home_dose_record: { record: { kind: RecordKind.HOME_DOSE, id: 'id' } },
  },
  cacheableFields: {
    Carnet: ['cycles', 'administrations', 'followUps'],
    TreatmentCycle: [
      'id',
      'number',
      'sequence',
      'phase',
      'phaseName',
      'phasePlainName',
      'status',
      'startsOn',
      'endsOn',
      'treatment',
      'administrations',
      'protocol',
      'steps',
    ],
    Treatment: [
      'id',
      'status',
      'statusReason',
      'startsOn',
      'heightCm',
      'weightKg',
      'bodySurfaceArea',
      'protocol',
      'planVersion',
    ],
    Protocol: ['code', 'version', 'name'],
    MedicationAdministration: [
      'id',
      'day',
      'status',
      'medication',
      'atc',
      'route',
      'note',
      'plannedOn',
      'plannedAt',
      'plannedDose',
      'components',
      'calculation',
      'infusionMinutes',
      'requiresSecondCheck',
      'atHome',
      'givenAt',
      'givenDose',
      'reason',
      'supply',
      'supplyExpectedOn',
    ],
    PlannedStep: ['kind', 'name', 'plannedOn'],
    Dose: ['value', 'unit'],
    ComponentDose: ['atc', 'medication', 'dose'],
    FollowUp: ['id', 'kind', 'takenAt', 'value', 'unit', 'note', 'releasedAt', 'canonicalValue', 'canonicalUnit'],
  },
};

/** The part of this module in the end of a carnet. */
export const treatmentEnd: CarnetEndPart = { restored: PLANS, end: endTreatments };

export { adjustTreatment } from './adjustment.rules';
export { emergencyFacts, type MedicineNow } from './emergency.view';
export { FollowUpKind } from './follow-up.types';
export { correctAdministration, recordAdministration } from './administration.rules';
export { postponeCycle } from './cycle.rules';
export { correctFollowUp } from './follow-up-correction.rules';
export { recordFollowUp, releaseFollowUp } from './follow-up.rules';
export { defineProtocol } from './protocol.rules';
export { setDoseSupply } from './supply.rules';
export { startTreatment } from './treatment.rules';
export {
  doseEvents,
  hospitalSupplyByCarnet,
  isInTreatment,
  medicinesGivenByPatient,
  treatmentStates,
  type MedicineGiven,
} from './treatment-facts.queries';
export { Dose, DoseSupply } from './administration.types';
export { setTreatmentStatus } from './treatment-status.rules';
export {
  cycleMovesSince,
  dateOfCycleDay,
  hasHomeDose,
  homeDosesFrom,
  homeWordsSince,
  isDoseRecordedSince,
  isGivenSince,
  isUnderWay,
  missingDoses,
  nextOpenDose,
  openProposals,
  stageOn,
  statusChanges,
  type HomeDoseFacts,
  type HomeWord,
} from './dose-facts.queries';
export { standingOfWords } from './home-word';
export { administrationById } from './treatment.view';
export { neededDoses } from './supply-outlook.queries';
export { useVoids } from './void.rules';
