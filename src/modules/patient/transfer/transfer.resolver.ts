/** Resolvers of transfers. */
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
      'Transfers a child with its whole record to another unit, at once. The staff of the previous unit no longer see the child; the family gets a notice. The receiving unit can send the child back.',
  })
  transferPatient(
    @Ctx() ctx: Context,
    @Arg('input', () => TransferPatientInput, { description: 'The child, the receiving unit and the reason.' })
    input: TransferPatientInput,
  ): Promise<object> {
    return transferPatient(ctx, input);
  }

  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Query(() => PatientArrivalConnection, {
    description: "Transfers of children to the viewer's units who are still there, newest first.",
  })
  arrivals(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return arrivalsByUnit(ctx, { first, after: after ?? null });
  }

  @FieldResolver(() => Patient, {
    nullable: true,
    description: 'The child; null when the viewer may no longer see it.',
  })
  patient(@Root() transfer: ShownTransfer): { id: string } {
    return { id: transfer.patientId };
  }

  @FieldResolver(() => MedicalUnit, { description: 'Previous unit.' })
  from(@Root() transfer: ShownTransfer): { id: string } {
    return { id: transfer.fromClues };
  }

  @FieldResolver(() => MedicalUnit, { description: 'Receiving unit.' })
  to(@Root() transfer: ShownTransfer): { id: string } {
    return { id: transfer.toClues };
  }
}

@Resolver(() => Patient)
export class PatientTransfersResolver {
  @FieldResolver(() => [PatientTransfer], {
    description: 'Transfers of the child between units, oldest first.',
  })
  async transfers(@Root() patient: { id: string }, @Ctx() ctx: Context): Promise<object[]> {
    return (await transfersByPatient(ctx, patient.id)) ?? [];
  }
}
