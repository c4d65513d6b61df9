/** Checks of the roles and units of a member of staff. */
import type { Problems } from '../../../core/validation';
import { FAMILY_ROLES, Role } from '../../../core/viewer';
import { identityMessages } from '../identity.messages';
import { staffMessages } from './staff.messages';

/** The most units that one registration may name. */
export const MOST_UNITS = 50;

/** Adds the problems of the roles and of the number of units. */
export function validateRoles(problems: Problems, roles: readonly Role[], clues: readonly string[]): void {
  if (roles.length === 0) problems.add('roles', 'REQUIRED', identityMessages.roleRequired);
  if (roles.some((role) => FAMILY_ROLES.includes(role)))
    problems.add('roles', 'ROLE', identityMessages.caregiverIsNoStaff);
  const needsUnit = roles.some((role) => role !== Role.ADMINISTRATOR);
  if (needsUnit && clues.length === 0) problems.add('medicalUnitClues', 'REQUIRED', identityMessages.unitRequired);
  if (clues.length > MOST_UNITS)
    problems.add('medicalUnitClues', 'TOO_MANY', identityMessages.tooManyUnits(MOST_UNITS));
}

/** Adds a problem for each CLUES of the input that is not among `known`. */
export function validateUnits(problems: Problems, clues: readonly string[], known: ReadonlyMap<string, unknown>): void {
  clues.forEach((unit, index) => {
    if (!known.has(unit)) problems.add(`medicalUnitClues.${index}`, 'UNKNOWN_UNIT', identityMessages.unknownUnit);
  });
}

/** Adds a problem when `clues` ('' for the whole service) is none of the units that the administrator administers. */
export function validateReach(problems: Problems, path: string, clues: string, own: ReadonlySet<string>): void {
  if (own.has('') || own.has(clues)) return;
  problems.add(path, 'NOT_YOURS', clues === '' ? staffMessages.wholeService : staffMessages.foreignUnit);
}
