/** Registration of staff. */
import type { Context } from '../../core/context';
import { idempotent } from '../../core/idempotency';
import { invalidInput, wrongState, type InvalidInput, type RequestIdReused, type WrongState } from '../../core/refusal';
import { Problems } from '../../core/validation';
import { Role } from '../../core/viewer';
import { isOwnCurp, openAccount, preparePassword } from './account.rules';
import type { RegisterStaffInput } from './identity.inputs';
import { identityMessages } from './identity.messages';
import { validatePerson } from './person.validation';
import { MOST_UNITS, validateRoles, validateUnits } from './staff.validation';
import { currentDirectory } from './user.queries';

/** Registers a member of staff other than the viewer. A person with an account keeps its password and gets the roles. */
export async function registerStaff(
  ctx: Context,
  input: RegisterStaffInput,
): Promise<{ id: string } | InvalidInput | RequestIdReused | WrongState> {
  const problems = new Problems(ctx);
  validatePerson(problems, '', input, new Date(ctx.now()).toISOString().slice(0, 10));
  const roles = [...new Set(input.roles)];
  const clues = [...new Set(input.medicalUnitClues)];
  validateRoles(problems, roles, clues);
  if (clues.length > 0 && clues.length <= MOST_UNITS)
    validateUnits(problems, input.medicalUnitClues, await currentDirectory().knownUnits(ctx, clues));
  if (problems.any) return invalidInput(ctx, problems.list);
  if (await isOwnCurp(ctx, input.curp))
    return wrongState(ctx, identityMessages.ownRoles, identityMessages.askAnotherAdministrator);
  const granted = roles.flatMap((role) =>
    (role === Role.ADMINISTRATOR ? [''] : clues).map((medicalUnitClues) => ({ role, medicalUnitClues })),
  );
  return idempotent(ctx, 'registerStaff', input, {
    prepare: () => preparePassword(ctx),
    work: async (tx, password) => ({ id: (await openAccount(tx, input, granted, password)).id }),
    replay: async (_, id) => ({ id }),
  });
}
