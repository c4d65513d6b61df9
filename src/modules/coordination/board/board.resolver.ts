/** Resolver of the board of a unit. */
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { MedicalUnit } from '../stubs.types';
import { UnitBoard } from './board.types';
import { boardOfUnit } from './board.rules';

@Resolver(() => UnitBoard)
export class BoardResolver {
  @Allow(Role.SOCIAL_WORKER, Role.CLINICIAN, Role.AUDITOR)
  @Query(() => UnitBoard, {
    nullable: true,
    description: 'The figures of one unit now; null for a unit in which the viewer has no role.',
  })
  unitBoard(
    @Ctx() ctx: Context,
    @Arg('medicalUnitClues', () => String, { description: 'The CLUES of the unit.' }) medicalUnitClues: string,
  ): Promise<object | null> {
    return boardOfUnit(ctx, medicalUnitClues);
  }

  @FieldResolver(() => MedicalUnit, { description: 'The unit.' })
  medicalUnit(@Root() board: { medicalUnit: { id: string } }): { id: string } {
    return board.medicalUnit;
  }
}
