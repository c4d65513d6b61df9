/** Resolvers of corrections. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { CorrectPatientInput } from './correction.inputs';
import { correctPatient } from './correction.rules';
import { CorrectPatientResult } from './correction.types';

@Resolver()
export class CorrectionResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => CorrectPatientResult, {
    description:
      'Corrects facts of a child; the values before stay in its history. Social workers of the unit: every field. Clinicians of the unit: allergies, bloodType and diagnosis. A corrected CURP keeps id, links, history and folio. The family is told of allergies and blood group.',
  })
  correctPatient(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectPatientInput, { description: 'The child, the reason and the corrected facts.' })
    input: CorrectPatientInput,
  ): Promise<object> {
    return correctPatient(ctx, input);
  }
}
