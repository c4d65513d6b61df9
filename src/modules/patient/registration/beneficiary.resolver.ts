/** Resolvers of beneficiaries. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { visiblePatientById } from '../visibility.queries';
import { repeatable } from '../../../core/idempotency';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { MarkCurpProblemInput, RecordDiagnosisInput, RegisterBeneficiaryInput } from './beneficiary.inputs';
import { MarkCurpProblemResult, RecordDiagnosisResult, RegisterBeneficiaryResult } from './beneficiary.types';
import { markCurpProblem, recordDiagnosis, registerBeneficiary } from './beneficiary.rules';

@Resolver()
export class BeneficiaryResolver {
  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => RegisterBeneficiaryResult, {
    description: 'Registers a person of any age without cancer, who has a cartilla and no carnet.',
  })
  registerBeneficiary(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterBeneficiaryInput, {
      description: 'The person and the caregivers.',
    })
    input: RegisterBeneficiaryInput,
  ): Promise<object> {
    return registerBeneficiary(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => RecordDiagnosisResult, {
    description:
      'Records the oncological diagnosis of a child who was registered without one; the child has a carnet from then on.',
  })
  recordDiagnosis(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordDiagnosisInput, { description: 'The child and the diagnosis.' })
    input: RecordDiagnosisInput,
  ): Promise<object> {
    return repeatable(ctx, 'recordDiagnosis', input, (tx) => recordDiagnosis(tx, input), visiblePatientById);
  }

  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => MarkCurpProblemResult, {
    description:
      'Marks a CURP that RENAPO has to correct, or removes the mark. The cover of the cartilla cannot be reprinted while the mark exists.',
  })
  markCurpProblem(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkCurpProblemInput, { description: 'The person and the problem.' })
    input: MarkCurpProblemInput,
  ): Promise<object> {
    return repeatable(ctx, 'markCurpProblem', input, (tx) => markCurpProblem(tx, input), visiblePatientById);
  }
}
