/** Registration of staff. */
import type { Context } from '../../../core/context';
import { idempotent } from '../../../core/idempotency';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../../core/refusal';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import { isOwnCurp, openAccount, preparePassword } from '../account.rules';
import { accountByCurp, staffRolesOf } from '../account.queries';
import type { RegisterStaffInput } from '../identity.inputs';
import type { DutiesConflict } from '../identity.types';
import { normalizeCurp } from '../../../../packages/domain/src/curp';
import { signedIn } from '../../../core/access';
import { dutiesConflict } from './duties.rules';
import { staffMessages } from './staff.messages';
import { identityMessages } from '../identity.messages';
import { validatePerson } from '../person.validation';
import { MOST_UNITS, validateReach, validateRoles, validateUnits } from './staff.validation';
import { currentDirectory } from '../user.queries';

/**
 * Registers a member of staff other than the viewer, in units that the viewer administers. A person with an account keeps its
 * password and gets the roles. ADMINISTRATOR with units is the administrator of those units, without the whole service.
 */
export async function registerStaff(
  ctx: Context,
  input: RegisterStaffInput,
): Promise<{ id: string } | InvalidInput | RequestIdReused | WrongState | DutiesConflict> {
  const problems = new Problems(ctx);
  validatePerson(problems, '', input, new Date(ctx.now()).toISOString().slice(0, 10));
  const roles = [...new Set(input.roles)];
  const clues = [...new Set(input.medicalUnitClues)];
  validateRoles(problems, roles, clues);
  if (clues.length > 0 && clues.length <= MOST_UNITS)
    validateUnits(problems, input.medicalUnitClues, await currentDirectory().knownUnits(ctx, clues));
  const own = (await signedIn(ctx)).roles.get(Role.ADMINISTRATOR) ?? new Set<string>();
  clues.forEach((unit, index) => validateReach(problems, `medicalUnitClues.${index}`, unit, own));
  if (clues.length === 0) validateReach(problems, 'medicalUnitClues', '', own);
  if (problems.any) return invalidInput(ctx, problems.list);
  if (await isOwnCurp(ctx, input.curp))
    return wrongState(ctx, identityMessages.ownRoles, identityMessages.askAnotherAdministrator);
  const granted = roles.flatMap((role) =>
    (clues.length === 0 ? [''] : clues).map((medicalUnitClues) => ({ role, medicalUnitClues })),
  );
  return idempotent(ctx, 'registerStaff', input, {
    prepare: () => preparePassword(ctx),
    work: async (tx, password) => {
      const known = await accountByCurp(tx, normalizeCurp(input.curp));
      if (known && known.closedAt !== null) return wrongState(tx, staffMessages.closed, staffMessages.openWithRole);
      const { id } = await openAccount(tx, input, granted, password);
      const given = granted.map(({ role, medicalUnitClues }) => ({ role, clues: medicalUnitClues }));
      return dutiesConflict(tx, await staffRolesOf(tx, id), given) ?? { id };
    },
    replay: async (_, id) => ({ id }),
  });
}
