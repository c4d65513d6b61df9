/** Why a look at a record is unusual. */
import { registerEnumType } from 'type-graphql';

export enum UnusualAccess {
  NIGHT = 'NIGHT',
  NO_REASON_NEAR = 'NO_REASON_NEAR',
  SAME_SURNAME = 'SAME_SURNAME',
  COLLEAGUE = 'COLLEAGUE',
  AFTER_TRANSFER = 'AFTER_TRANSFER',
  MANY_RECORDS = 'MANY_RECORDS',
  REFUSED = 'REFUSED',
  IDENTITY_CHANGED = 'IDENTITY_CHANGED',
}
registerEnumType(UnusualAccess, {
  name: 'UnusualAccess',
  description: 'Why a look at a record is unusual.',
  valuesConfig: {
    NIGHT: { description: 'Outside 6:00 to 22:00 of the unit. Only together with another reason.' },
    NO_REASON_NEAR: {
      description:
        'By staff, without an appointment, dose, surgery, task or registration of the child within 90 days either way.',
    },
    SAME_SURNAME: { description: 'By staff who share a surname with the child or one of its caregivers.' },
    COLLEAGUE: { description: 'By staff; a caregiver of the child is a member of staff of the same unit.' },
    AFTER_TRANSFER: {
      description: 'Through a link as caregiver, by a member of staff of a unit that the child has left.',
    },
    MANY_RECORDS: { description: 'One of more than 60 children at whom the person looked within an hour.' },
    REFUSED: { description: 'A refused try.' },
    IDENTITY_CHANGED: { description: 'A field of identity was changed.' },
  },
});
