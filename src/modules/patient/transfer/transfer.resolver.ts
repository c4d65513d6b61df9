/** The GraphQL face of transfers. */
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { MedicalUnit, Patient } from '../patient.types';
import { TransferPatientInput } from './transfer.inputs';
import { arrivalsByUnit, transfersByPatient, type ShownTransfer } from './transfer.queries';
import { PatientArrivalConnection, PatientTransfer, TransferPatientResult } from './transfer.types';
import { transferPatient } from './transfer.rules';

@Resolver(() => PatientTransfer)
export class TransferResolver {
  @Allow(Role.SOCIAL_WORKER)
  @Mutation(() => TransferPatientResult, {
    description:
      'Moves a child with its whole record to another unit, at once. The staff of the old unit see nothing of it from then on; the family is told. The other unit can send it back.',
  })
  transferPatient(
    @Ctx() ctx: Context,
    @Arg('input', () => TransferPatientInput, { description: 'The child, the unit that takes over, and why.' })
    input: TransferPatientInput,
  ): Promise<object> {
    return transferPatient(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => PatientArrivalConnection, {
    description: "The children who came to the viewer's units from others and are still there, newest first.",
  })
  arrivals(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after?: string | null,
  ): Promise<object> {
    return arrivalsByUnit(ctx, { first, after: after ?? null });
  }

  @FieldResolver(() => Patient, {
    nullable: true,
    description: "The child; null when it is not the viewer's to see any more.",
  })
  patient(@Root() transfer: ShownTransfer): { id: string } {
    return { id: transfer.patientId };
  }

  @FieldResolver(() => MedicalUnit, { description: 'The unit that gave the child over.' })
  from(@Root() transfer: ShownTransfer): { id: string } {
    return { id: transfer.fromClues };
  }

  @FieldResolver(() => MedicalUnit, { description: 'The unit that took over.' })
  to(@Root() transfer: ShownTransfer): { id: string } {
    return { id: transfer.toClues };
  }
}

@Resolver(() => Patient)
export class PatientTransfersResolver {
  @FieldResolver(() => [PatientTransfer], {
    description:
      'How the child came from unit to unit, oldest first: with the access log, who could see the record, and when.',
  })
  async transfers(@Root() patient: { id: string }, @Ctx() ctx: Context): Promise<object[]> {
    return (await transfersByPatient(ctx, patient.id)) ?? [];
  }
}
