/** The rules that decide whether a person sees a child, explained to the social worker. */
import type { Text } from '../../../core/i18n';
import type { DecidingRule } from './authority.types';

export const whyNotMessages: Readonly<Record<`${DecidingRule}`, Text>> = {
  LINK_IN_FORCE: [
    'Puede ver el carnet: su autorización está vigente.',
    'May see the carnet: the authority is in force.',
  ],
  STAFF_OF_UNIT: [
    'Puede ver el carnet: es personal de la unidad médica con un rol que lee expedientes.',
    "May see the carnet: staff of the child's unit with a role that reads records.",
  ],
  PATIENT_SELF: ['Puede ver el carnet: es la o el paciente.', 'May see the carnet: this is the patient.'],
  NO_LINK: [
    'No puede ver el carnet: nunca se le dio acceso, o ese identificador no existe.',
    'May not see the carnet: there never was access, or there is no such id.',
  ],
  LINK_NOT_YET: [
    'No puede ver el carnet: su autorización empieza más adelante, o aún no responde la invitación.',
    'May not see the carnet: the authority begins later, or the invitation has no answer yet.',
  ],
  LINK_EXPIRED: [
    'No puede ver el carnet: pasó el último día de su autorización.',
    'May not see the carnet: the last day of the authority is past.',
  ],
  LINK_ENDED: ['No puede ver el carnet: se le retiró el acceso.', 'May not see the carnet: the access was ended.'],
  EXCLUDED_BY_ORDER: [
    'No puede ver el carnet: una orden de custodia excluye a esta persona.',
    'May not see the carnet: a custody order excludes this adult.',
  ],
  PATIENT_OF_AGE: [
    'No puede ver el carnet: la o el paciente cumplió 18 años y no le ha dado su autorización.',
    'May not see the carnet: the patient is 18 and has not granted it.',
  ],
  STAFF_OF_OTHER_UNIT: [
    'No puede ver el carnet: es personal de otra unidad médica.',
    'May not see the carnet: staff of another medical unit.',
  ],
  ROLE_READS_NO_RECORD: [
    'No puede ver el carnet: su rol no lee expedientes.',
    'May not see the carnet: the role reads no record.',
  ],
  ACCOUNT_NOT_ACTIVE: [
    'No puede ver el carnet: su cuenta está suspendida o cerrada.',
    'May not see the carnet: the account is suspended or closed.',
  ],
};
