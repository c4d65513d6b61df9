/** Stubs of the types above this module that node(id) can answer: their owners complete them. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../core/node';

const KEY = '@key(fields: "id", resolvable: false)';

@Directive(KEY)
@ObjectType('Appointment', {
  implements: Node,
  description: 'A time at which the child is expected at its medical unit (FHIR Appointment).',
})
export class AppointmentNode {
  @Field(() => ID, { description: 'The id of the appointment.' })
  id!: string;
}

@Directive(KEY)
@ObjectType('Surgery', { implements: Node, description: 'An operation, planned or done (FHIR Procedure).' })
export class SurgeryNode {
  @Field(() => ID, { description: 'The id of the surgery.' })
  id!: string;
}

@Directive(KEY)
@ObjectType('Treatment', { implements: Node, description: 'A protocol carried out on a child (FHIR CarePlan).' })
export class TreatmentNode {
  @Field(() => ID, { description: 'The id of the treatment.' })
  id!: string;
}

@Directive(KEY)
@ObjectType('TreatmentCycle', { implements: Node, description: 'One cycle of a treatment, on the calendar.' })
export class TreatmentCycleNode {
  @Field(() => ID, { description: 'The id of the cycle.' })
  id!: string;
}

@Directive(KEY)
@ObjectType('MedicationAdministration', {
  implements: Node,
  description: 'A planned dose and what became of it (FHIR MedicationAdministration).',
})
export class AdministrationNode {
  @Field(() => ID, { description: 'The id of the dose.' })
  id!: string;
}

@Directive(KEY)
@ObjectType('FollowUp', {
  implements: Node,
  description: 'A measurement or a note (FHIR Observation). Families see it once it is released.',
})
export class FollowUpNode {
  @Field(() => ID, { description: 'The id of the follow-up.' })
  id!: string;
}

@Directive(KEY)
@ObjectType('Journey', { implements: Node, description: 'One day of a child at the hospital.' })
export class JourneyNode {
  @Field(() => ID, { description: 'The id of the child and the day.' })
  id!: string;
}

@Directive(KEY)
@ObjectType('Question', { implements: Node, description: 'A question of a family and the messages about it.' })
export class QuestionNode {
  @Field(() => ID, { description: 'The id of the question.' })
  id!: string;
}

export const nodeTypes = [
  AppointmentNode,
  SurgeryNode,
  TreatmentNode,
  TreatmentCycleNode,
  AdministrationNode,
  FollowUpNode,
  JourneyNode,
  QuestionNode,
] as const;
