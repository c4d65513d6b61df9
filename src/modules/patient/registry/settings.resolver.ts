/** Resolvers of the settings of medical units. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { repeatable } from '../../../core/idempotency';
import { Role } from '../../../core/viewer';
import { medicalUnitByClues } from '../patient.queries';
import { MedicalUnit } from '../patient.types';
import { SetUnitSettingsInput } from './settings.inputs';
import { feverRule, firstHourText, roomsByUnit, shownRoom, unitSettings } from './settings.queries';
import { setUnitSettings, visibleSettings } from './settings.rules';
import { FeverRule, Room, SetUnitSettingsResult, UnitSettings, UnitText } from './settings.types';

@Resolver(() => MedicalUnit)
export class UnitSettingsOfUnitResolver {
  @AllowPerson(Role.ADMINISTRATOR)
  @Mutation(() => SetUnitSettingsResult, {
    description:
      'Changes how a unit works: deadlines, quiet hours, reminders, rooms, and its texts for emergencies. For an ADMINISTRATOR of units: the own units.',
  })
  setUnitSettings(
    @Ctx() ctx: Context,
    @Arg('input', () => SetUnitSettingsInput, { description: 'What changes.' }) input: SetUnitSettingsInput,
  ): Promise<object> {
    return repeatable(
      ctx,
      'setUnitSettings',
      input,
      (tx) => setUnitSettings(tx, input),
      (later) => medicalUnitByClues(later, input.medicalUnitClues),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The telephone that answers day and night; null when none is set. Visible to everybody, also without a session.',
  })
  async emergencyPhone(@Root() unit: MedicalUnit, @Ctx() ctx: Context): Promise<string | null> {
    return (await unitSettings(ctx, unit.clues)).emergencyPhone;
  }

  @FieldResolver(() => FeverRule, {
    nullable: true,
    description:
      'From which temperature families call at once; null for a unit that has published no rule, where 38 holds. Visible to everybody, also without a session.',
  })
  feverRule(@Root() unit: MedicalUnit, @Ctx() ctx: Context): Promise<FeverRule | null> {
    return feverRule(ctx, unit.clues);
  }

  @FieldResolver(() => UnitText, {
    nullable: true,
    description:
      'What other hospitals do in the first hour with a feverish child of this unit; null when none is published. Visible to everybody, also without a session.',
  })
  firstHourText(@Root() unit: MedicalUnit, @Ctx() ctx: Context): Promise<UnitText | null> {
    return firstHourText(ctx, unit.clues);
  }

  @FieldResolver(() => UnitSettings, {
    nullable: true,
    description: 'How the unit works; null for a viewer who is neither staff of the unit nor an administrator.',
  })
  settings(@Root() unit: MedicalUnit, @Ctx() ctx: Context): Promise<UnitSettings | null> {
    return visibleSettings(ctx, unit.clues);
  }
}

@Resolver(() => UnitSettings)
export class UnitSettingsResolver {
  @FieldResolver(() => [Room], { description: 'Consulting rooms, chairs, beds, by name; closed ones included.' })
  async rooms(@Root() settings: UnitSettings, @Ctx() ctx: Context): Promise<Room[]> {
    return ((await roomsByUnit(ctx, settings.medicalUnitClues)) ?? []).map(shownRoom);
  }
}
