/** Stubs of the types that other modules own: each holds its id, and its owner completes it. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('Patient', { description: 'A child in oncological treatment, or another beneficiary (FHIR Patient).' })
export class Patient {
  @Field(() => ID, { description: 'The id of the child in this service.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('User', { description: 'A person with an account: a caregiver or a member of staff.' })
export class User {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('MedicalUnit', { description: 'A hospital or clinic (FHIR Location).' })
export class MedicalUnit {
  @Field(() => ID, { description: 'The CLUES.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Appointment', {
  description: 'A time at which the child is expected at its medical unit (FHIR Appointment).',
})
export class Appointment {
  @Field(() => ID, { description: 'The id of the appointment.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Surgery', { description: 'An operation, planned or done (FHIR Procedure).' })
export class Surgery {
  @Field(() => ID, { description: 'The id of the surgery.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Notice', { description: 'One change in a carnet, for one caregiver.' })
export class Notice {
  @Field(() => ID, { description: 'The id of the notice.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Treatment', { description: 'A protocol carried out on a child (FHIR CarePlan).' })
export class Treatment {
  @Field(() => ID, { description: 'The id of the treatment.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('MedicationAdministration', {
  description: 'A planned dose and what became of it (FHIR MedicationAdministration).',
})
export class MedicationAdministration {
  @Field(() => ID, { description: 'The id of the dose.' })
  id!: string;
}
