/** GraphQL types of absences: the case of a child that did not come. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../core/scalars';

export enum AbsenceReason {
  MONEY = 'MONEY',
  TRANSPORT = 'TRANSPORT',
  WORK = 'WORK',
  ILLNESS_IN_FAMILY = 'ILLNESS_IN_FAMILY',
  FEAR = 'FEAR',
  OTHER_MEDICINE = 'OTHER_MEDICINE',
  NOT_INFORMED = 'NOT_INFORMED',
  WENT_ELSEWHERE = 'WENT_ELSEWHERE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(AbsenceReason, {
  name: 'AbsenceReason',
  description: 'Why a child did not come.',
  valuesConfig: {
    MONEY: { description: 'No money for the way or the stay.' },
    TRANSPORT: { description: 'No way to get here.' },
    WORK: { description: 'Work did not allow it.' },
    ILLNESS_IN_FAMILY: { description: 'Another member of the family is ill.' },
    FEAR: { description: 'Fear of the treatment or its effects.' },
    OTHER_MEDICINE: { description: 'The family follows another medicine.' },
    NOT_INFORMED: { description: 'The family did not know.' },
    WENT_ELSEWHERE: { description: 'The child was treated elsewhere.' },
    UNKNOWN: { description: 'The reason could not be learnt.' },
  },
});

export enum AbsencePhase {
  INDUCTION = 'INDUCTION',
  TREATMENT = 'TREATMENT',
  AFTER_TREATMENT = 'AFTER_TREATMENT',
}
registerEnumType(AbsencePhase, {
  name: 'AbsencePhase',
  description:
    'Where in its treatment the child was on the day of the absence; it decides how soon the absence is due.',
  valuesConfig: {
    INDUCTION: {
      description:
        'In the first phase of a protocol that is ACTIVE or ON_HOLD: due after 24 hours unless the unit says otherwise.',
    },
    TREATMENT: { description: 'In a later phase: 48 hours.' },
    AFTER_TREATMENT: { description: 'No treatment is ACTIVE or ON_HOLD: 168 hours.' },
  },
});

@ObjectType('Absence', { description: 'The case of a child that did not come on one day. Families see nothing of it.' })
export class Absence {
  @Field(() => DateTimeScalar, {
    description: 'The start of the first appointment or surgery that was missed; deadlines count from here.',
  })
  missedAt!: string;

  @Field(() => AbsencePhase, { description: 'Where in the treatment.' })
  phase!: AbsencePhase;

  @Field(() => AbsenceReason, { nullable: true, description: 'Why, once it is known.' })
  reason!: AbsenceReason | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a caregiver was last reached (TOLD, WILL_COME, NEEDS_HELP) since then; null before.',
  })
  lastReachedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it became overdue without a caregiver reached; URGENT from then on. Null before.',
  })
  escalatedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When 28 days had gone by since missedAt without a caregiver reached or the child coming. No page or letter of a family ever says so.',
  })
  abandonedAt!: string | null;
}
