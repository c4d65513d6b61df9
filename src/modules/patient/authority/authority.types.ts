/** Types of authority: by what right an adult sees a child, on what evidence, and until when. */
import { registerEnumType } from 'type-graphql';

export enum AuthorityBasis {
  MOTHER = 'MOTHER',
  FATHER = 'FATHER',
  COURT_GUARDIAN = 'COURT_GUARDIAN',
  CUSTODY_ORDER = 'CUSTODY_ORDER',
  NAMED_CARER = 'NAMED_CARER',
  GRANTED_BY_PATIENT = 'GRANTED_BY_PATIENT',
}
registerEnumType(AuthorityBasis, {
  name: 'AuthorityBasis',
  description: 'The right by which an adult cares for a child.',
  valuesConfig: {
    MOTHER: { description: 'Mother, by birth certificate.' },
    FATHER: { description: 'Father, by birth certificate.' },
    COURT_GUARDIAN: { description: 'Guardian, by a court.' },
    CUSTODY_ORDER: { description: 'A custody order of a court; it may exclude other adults.' },
    NAMED_CARER: { description: 'Named by a person with authority.' },
    GRANTED_BY_PATIENT: { description: 'Granted by the young adult.' },
  },
});

export enum AuthorityScope {
  ACT = 'ACT',
  SEE = 'SEE',
  EMERGENCY_SHEET = 'EMERGENCY_SHEET',
}
registerEnumType(AuthorityScope, {
  name: 'AuthorityScope',
  description: 'What an adult may do for a child.',
  valuesConfig: {
    ACT: { description: 'See everything, record doses, acknowledge notices, export, submit requests.' },
    SEE: { description: 'See everything and acknowledge notices.' },
    EMERGENCY_SHEET: { description: "See the child's name and the emergency sheet, no more." },
  },
});

export enum EvidenceKind {
  BIRTH_CERTIFICATE = 'BIRTH_CERTIFICATE',
  COURT_ORDER = 'COURT_ORDER',
  POWER_OF_ATTORNEY = 'POWER_OF_ATTORNEY',
  IDENTITY_DOCUMENT = 'IDENTITY_DOCUMENT',
  STATEMENT_OF_PARENT = 'STATEMENT_OF_PARENT',
  STATEMENT_OF_PATIENT = 'STATEMENT_OF_PATIENT',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'The document on which an authority rests.',
  valuesConfig: {
    BIRTH_CERTIFICATE: { description: 'Birth certificate (acta de nacimiento).' },
    COURT_ORDER: { description: 'Order of a court.' },
    POWER_OF_ATTORNEY: { description: 'Power of attorney (carta poder).' },
    IDENTITY_DOCUMENT: { description: 'Identity document.' },
    STATEMENT_OF_PARENT: { description: 'Written statement of a parent.' },
    STATEMENT_OF_PATIENT: { description: 'Written statement of the patient.' },
  },
});

export enum AuthorityState {
  IN_FORCE = 'IN_FORCE',
  NOT_YET = 'NOT_YET',
  EXPIRED = 'EXPIRED',
  ENDED = 'ENDED',
  EXCLUDED = 'EXCLUDED',
  ENDED_AT_18 = 'ENDED_AT_18',
}
registerEnumType(AuthorityState, {
  name: 'AuthorityState',
  description: 'Whether an authority holds.',
  valuesConfig: {
    IN_FORCE: { description: 'It holds.' },
    NOT_YET: { description: 'Its first day is to come, or the invitation has no answer.' },
    EXPIRED: { description: 'Its last day is past.' },
    ENDED: { description: 'Ended by staff or by the young adult, or declined.' },
    EXCLUDED: { description: 'A custody order excludes this adult.' },
    ENDED_AT_18: { description: 'The young adult is 18 and has not granted it anew.' },
  },
});
