/**
 * cartilla owns the Cartilla Nacional de Salud: the immunization schedule, the recorded actions, the cover with its folio, the
 * public reprint and the extensions of rights. It stands above treatment, because a treatment defers live vaccines.
 */
import type { Module } from '../../core/module';
import { patientOfRecordBy } from '../../core/record-history';
import { RecordKind } from '../../core/record-kind';
import { visiblePatientById } from '../patient';
import { CartillaRow, CoverLinkRow, ImmunizationFactRow, PreventiveActionRow } from './cartilla.entity';
import { CartillaResolver, PreventiveActionResolver } from './cartilla.resolver';
import { ExtensionReminderRow } from './coverage-extension.entity';
import { UpcomingExtensionResolver } from './coverage-extension.resolver';
import { ImmunizationFactResolver } from './immunization-fact.resolver';
import { ReprintResolver } from './reprint.resolver';
import { SecurityChallengeRow } from './security-code.entity';
import { SecurityCodeResolver } from './security-code.resolver';

export const cartilla: Module = {
  name: 'cartilla',
  entities: [
    CartillaRow,
    PreventiveActionRow,
    ImmunizationFactRow,
    CoverLinkRow,
    SecurityChallengeRow,
    ExtensionReminderRow,
  ],
  resolvers: [
    CartillaResolver,
    PreventiveActionResolver,
    ImmunizationFactResolver,
    SecurityCodeResolver,
    ReprintResolver,
    UpcomingExtensionResolver,
  ],
  references: {},
  undoable: {
    cartilla: { record: { kind: RecordKind.PATIENT, id: 'patientId' } },
    preventive_action: { record: { kind: RecordKind.PREVENTIVE_ACTION, id: 'id' } },
    immunization_fact: { record: { kind: RecordKind.PATIENT, id: 'patientId' } },
  },
  extensions: { Patient: visiblePatientById },
  patientOfRecord: patientOfRecordBy({ PREVENTIVE_ACTION: 'FROM preventive_action WHERE id=?' }),
};

export { cartillaPages } from './cartilla.http';
export { startJobs } from './cartilla.jobs';
export { sixteenOn } from './sixteenth-birthday';
export { liveVaccinesDeferred } from './live-vaccines.rules';
