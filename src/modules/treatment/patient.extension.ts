/** The fields that this module adds to Patient. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { Patient } from './stubs.types';
import { treatmentsOf, type ShownTreatment } from './treatment.view';
import { Treatment } from './treatment.types';

@Resolver(() => Patient)
export class PatientExtension {
  @FieldResolver(() => [Treatment], { description: 'The treatments of the child, by their first day.' })
  treatments(@Root() patient: Patient, @Ctx() ctx: Context): Promise<ShownTreatment[]> {
    return treatmentsOf(ctx, patient.id);
  }
}
