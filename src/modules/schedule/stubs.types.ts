/** Stubs of the types that other modules own. */
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
