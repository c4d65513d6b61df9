/** The GraphQL face of the chemotherapy of one day. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Role } from '../../core/viewer';
import { ChemotherapyDay } from './chemotherapy.types';
import { chemotherapyDay } from './chemotherapy.view';

@Resolver()
export class ChemotherapyResolver {
  @Allow(Role.CLINICIAN)
  @Query(() => ChemotherapyDay, {
    nullable: true,
    description:
      'Chemotherapy of a medical unit on one day, or of one of its children; null for a unit in which the viewer is no clinician.',
  })
  chemotherapyDay(
    @Ctx() ctx: Context,
    @Arg('medicalUnitClues', () => String, { description: 'The CLUES of the unit.' }) medicalUnitClues: string,
    @Arg('day', () => DateScalar, { description: 'The day, in the time zone of the unit.' }) day: Day,
    @Arg('patientId', () => ID, { nullable: true, description: 'Only this child; without it, all of the unit.' })
    patientId?: string | null,
  ): Promise<object | null> {
    return chemotherapyDay(ctx, medicalUnitClues, day, patientId ?? null);
  }
}
