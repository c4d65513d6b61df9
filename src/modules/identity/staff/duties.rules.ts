/** Separation of duties: a person does not audit the work of a unit in which this person works or gives roles. */
import type { Context } from '../../../core/context';
import { refuse } from '../../../core/refusal';
import { Role } from '../../../core/viewer';
import { DutiesConflict } from '../identity.types';
import { staffMessages } from './staff.messages';

/** A role in a unit; `clues` is empty for one that holds everywhere. */
export interface Place {
  readonly role: Role;
  readonly clues: string;
}

const AUDITED: readonly Role[] = [Role.CLINICIAN, Role.SOCIAL_WORKER, Role.ADMINISTRATOR];

/**
 * The refusal when one of the roles `given` would stand beside a role that must be in another hand, among all roles `held`
 * after the change. Roles of before that already conflict stay as they are.
 */
export function dutiesConflict(
  ctx: Context,
  held: readonly Place[],
  given: readonly Place[],
): DutiesConflict | undefined {
  for (const { clues } of held.filter(({ role }) => role === Role.AUDITOR)) {
    const inUnit = ({ role, clues: own }: Place): boolean =>
      own === clues ? role === Role.AUDITOR || AUDITED.includes(role) : own === '' && role === Role.ADMINISTRATOR;
    const roles = [...new Set(held.filter(inUnit).map(({ role }) => role))];
    if (roles.length > 1 && given.some(inUnit))
      return refuse(ctx, DutiesConflict, staffMessages.dutiesConflict(clues), staffMessages.otherPerson, {
        medicalUnitClues: clues,
        roles,
      });
  }
  return undefined;
}
