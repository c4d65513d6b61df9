/** Types of authority: by what right an adult sees a child, on what evidence, and until when. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { RecordChanged } from '../history/record-change.types';
import { Relationship } from '../patient.types';

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

@ObjectType('Evidence', { description: 'The document on which an authority rests.' })
export class Evidence {
  @Field(() => EvidenceKind, { description: 'Kind of the document.' })
  kind!: EvidenceKind;

  @Field(() => String, {
    nullable: true,
    description: 'Number: folio, file of the court; null when none was recorded.',
  })
  number!: string | null;

  @Field(() => DateScalar, { description: 'Day on which it was seen.' })
  seenOn!: Day;
}

@ObjectType('Authority', {
  description:
    'The right by which one adult sees one child. For social workers of the unit, ended ones included; a young adult sees the own ones without evidence and reason.',
})
export class Authority {
  @Field(() => ID, {
    description: 'The id of the link between adult and child; of an invitation that of the invitation.',
  })
  id!: string;

  @Field(() => Relationship, { description: 'Relationship of the adult to the child.' })
  relationship!: Relationship;

  @Field(() => AuthorityBasis, { description: 'The right on which it rests.' })
  basis!: AuthorityBasis;

  @Field(() => AuthorityScope, { description: 'What the adult may do.' })
  scope!: AuthorityScope;

  @Field(() => Evidence, {
    nullable: true,
    description: 'The document that was seen; null without one and for the patient.',
  })
  evidence!: (Evidence & { seenBy: { id: string } }) | null;

  @Field(() => DateScalar, { description: "First day, in the time zone of the child's unit." })
  validFrom!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Last day, in the time zone of the child's unit; null: until the child is 18, or without end after that.",
  })
  validUntil!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it has to be looked at again; null for none.' })
  reviewOn!: Day | null;

  @Field(() => Boolean, { description: 'Whether a court has ordered that it goes on after 18 years.' })
  continuesAfter18!: boolean;

  @Field(() => AuthorityState, { description: 'Whether it holds at present.' })
  state!: AuthorityState;

  @Field(() => DateTimeScalar, { description: 'Time at which it was set, in the time zone of the unit.' })
  setAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Reason that was given; null without one and for all but staff.',
  })
  reason!: string | null;
}

/** An authority before its people are completed. */
export type ShownAuthority = Authority & { user: { id: string }; setBy: { id: string } | null };

export const SetAuthorityResult = resultUnion(
  'SetAuthorityResult',
  'Authority',
  'The authority as it is now, or the reason for the refusal.',
  () => [Authority, InvalidInput, WrongState, RecordChanged, RequestIdReused] as const,
);

export enum DecidingRule {
  LINK_IN_FORCE = 'LINK_IN_FORCE',
  STAFF_OF_UNIT = 'STAFF_OF_UNIT',
  PATIENT_SELF = 'PATIENT_SELF',
  NO_LINK = 'NO_LINK',
  LINK_NOT_YET = 'LINK_NOT_YET',
  LINK_EXPIRED = 'LINK_EXPIRED',
  LINK_ENDED = 'LINK_ENDED',
  EXCLUDED_BY_ORDER = 'EXCLUDED_BY_ORDER',
  PATIENT_OF_AGE = 'PATIENT_OF_AGE',
  STAFF_OF_OTHER_UNIT = 'STAFF_OF_OTHER_UNIT',
  ROLE_READS_NO_RECORD = 'ROLE_READS_NO_RECORD',
  ACCOUNT_NOT_ACTIVE = 'ACCOUNT_NOT_ACTIVE',
}
registerEnumType(DecidingRule, {
  name: 'AccessRule',
  description: 'The rule that decided whether an account sees a child.',
  valuesConfig: {
    LINK_IN_FORCE: { description: 'Allowed: a link in force.' },
    STAFF_OF_UNIT: { description: "Allowed: staff of the child's unit with a role that reads records." },
    PATIENT_SELF: { description: 'Allowed: the patient.' },
    NO_LINK: { description: 'Denied: there never was a link.' },
    LINK_NOT_YET: { description: 'Denied: the link begins later, or the invitation has no answer.' },
    LINK_EXPIRED: { description: 'Denied: the last day of the link is past.' },
    LINK_ENDED: { description: 'Denied: the link was ended.' },
    EXCLUDED_BY_ORDER: { description: 'Denied: a custody order.' },
    PATIENT_OF_AGE: { description: 'Denied: the patient is 18 and has not granted it.' },
    STAFF_OF_OTHER_UNIT: { description: "Denied: staff without a role in the child's unit." },
    ROLE_READS_NO_RECORD: { description: 'Denied: the role reads no record.' },
    ACCOUNT_NOT_ACTIVE: { description: 'Denied: the account is suspended or closed.' },
  },
});

@ObjectType('AccessDecision', {
  description: 'Whether an account may see a child, and the rule that decides. For social workers of the unit.',
})
export class AccessDecision {
  @Field(() => Boolean, { description: 'Whether the account may see the child, within `scope`.' })
  allowed!: boolean;

  @Field(() => DecidingRule, { description: 'The rule that decided.' })
  rule!: DecidingRule;

  @Field(() => AuthorityScope, {
    nullable: true,
    description: 'What the adult may do; null for a denial, for staff and for the patient.',
  })
  scope!: AuthorityScope | null;

  @Field(() => String, { description: 'One sentence for the person at the desk, in the language of the request.' })
  explanation!: string;

  @Field(() => Authority, { nullable: true, description: 'The link that decided; null when none did.' })
  authority!: ShownAuthority | null;

  @Field(() => DateTimeScalar, { description: 'The instant for which this holds, in the time zone of the unit.' })
  at!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the answer changes next by itself, in the time zone of the unit; null for never.',
  })
  changesAt!: string | null;
}
