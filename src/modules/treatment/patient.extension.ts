/** What the treatment module adds to Patient. */
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { treatmentsOf, type ShownTreatment } from './treatment.view';
import { Treatment } from './treatment.types';

@Directive('@key(fields: "id")')
@ObjectType('Patient', { description: 'A child in oncological treatment, or another beneficiary (FHIR Patient).' })
export class Patient {
  @Field(() => ID, { description: 'The id of the child in this service.' })
  id!: string;
}

@Resolver(() => Patient)
export class PatientExtension {
  @FieldResolver(() => [Treatment], { description: 'The treatments of the child, by their first day.' })
  treatments(@Root() patient: Patient, @Ctx() ctx: Context): Promise<ShownTreatment[]> {
    return treatmentsOf(ctx, patient.id);
  }
}
