/** Checks of a new service account. */
import { rootFields } from '../../../core/access';
import type { Problem } from '../../../core/faults';
import type { Reader } from '../../../core/i18n';
import type { Instant } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { Role } from '../../../core/viewer';
import type { CreateServiceAccountInput, ServiceScopeInput } from './service-account.inputs';
import { serviceAccountMessages } from './service-account.messages';

/** The longest life of a service account. */
export const MOST_DAYS = 366;
const NAME = { min: 3, max: 80 };
const MOST_SCOPES = 20;
const MOST_OPERATIONS = 100;
const SCOPE_ROLES: readonly Role[] = [Role.SOCIAL_WORKER, Role.CLINICIAN, Role.AUDITOR];

/** A role in the unit with these CLUES. */
export interface Scope {
  readonly role: Role;
  readonly clues: string;
}

/** What the database knows about an input. */
export interface Facts {
  readonly now: Instant;
  readonly isNameTaken: boolean;
  /** The roles of the owner; undefined when there is no open account of that id. */
  readonly ownerRoles: readonly Scope[] | undefined;
  readonly knownUnits: ReadonlyMap<string, unknown>;
  /** Whether the viewer administers the unit. */
  administers(clues: string): boolean;
}

/** The scopes of an input, with their CLUES in capitals. */
export const scopesOf = (input: readonly ServiceScopeInput[]): Scope[] =>
  input.map(({ role, medicalUnitClues }) => ({ role, clues: medicalUnitClues.trim().toUpperCase() }));

/** Every problem of the input of a service account. */
export function validateServiceAccount(reader: Reader, input: CreateServiceAccountInput, facts: Facts): Problem[] {
  const problems = new Problems(reader);
  const { name, operations, expiresAt } = input;
  problems.text('name', name, { max: NAME.max });
  if (name.trim().length < NAME.min)
    problems.add('name', 'TOO_SHORT', serviceAccountMessages.nameLength(NAME.min, NAME.max));
  if (facts.isNameTaken) problems.add('name', 'TAKEN', serviceAccountMessages.nameTaken);
  if (!facts.ownerRoles) problems.add('ownerId', 'UNKNOWN', serviceAccountMessages.unknownOwner);
  if (operations?.length === 0) problems.add('operations', 'REQUIRED', serviceAccountMessages.operationsRequired);
  if (operations && operations.length > MOST_OPERATIONS)
    problems.add('operations', 'TOO_MANY', serviceAccountMessages.tooManyOperations(MOST_OPERATIONS));
  const known = new Set(operations && rootFields());
  operations?.slice(0, MOST_OPERATIONS).forEach((field, index) => {
    if (!known.has(field))
      problems.add(`operations.${index}`, 'INVALID_VALUE', serviceAccountMessages.operationName([...known].join(', ')));
  });
  const last = facts.now + MOST_DAYS * 86_400_000;
  if (expiresAt != null && (expiresAt <= facts.now || expiresAt > last))
    problems.add('expiresAt', 'RANGE', serviceAccountMessages.expiryRange(MOST_DAYS));
  validateScopes(problems, scopesOf(input.scopes), facts);
  return problems.list;
}

function validateScopes(problems: Problems, scopes: readonly Scope[], facts: Facts): void {
  if (scopes.length === 0) problems.add('scopes', 'REQUIRED', serviceAccountMessages.scopesRequired);
  if (scopes.length > MOST_SCOPES)
    return void problems.add('scopes', 'TOO_MANY', serviceAccountMessages.tooManyScopes(MOST_SCOPES));
  scopes.forEach(({ role, clues }, index) => {
    const unit = `scopes.${index}.medicalUnitClues`;
    if (!SCOPE_ROLES.includes(role)) problems.add(`scopes.${index}.role`, 'ROLE', serviceAccountMessages.scopeRole);
    else if (!facts.administers(clues)) problems.add(unit, 'NOT_YOURS', serviceAccountMessages.foreignUnit);
    else if (!facts.knownUnits.has(clues)) problems.add(unit, 'UNKNOWN_UNIT', serviceAccountMessages.unknownUnit);
    else if (facts.ownerRoles?.every((has) => has.role !== role || has.clues !== clues))
      problems.add(`scopes.${index}`, 'OWNER_LACKS_ROLE', serviceAccountMessages.ownerLacksRole);
  });
}
