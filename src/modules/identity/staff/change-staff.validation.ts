/** Checks of `changeStaff` that need nothing but its input, the units and the reach of the administrator. */
import type { Context } from '../../../core/context';
import { addDays, dayOf, startOfDay, type Day, type Instant } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { FAMILY_ROLES, Role } from '../../../core/viewer';
import { identityMessages } from '../identity.messages';
import { AccountStatus } from '../identity.types';
import type { Place } from './duties.rules';
import type { ChangeStaffInput, RoleAssignmentInput } from './staff.inputs';
import { staffMessages } from './staff.messages';
import { MOST_UNITS, validateReach } from './staff.validation';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 1_000;
/** Time zone of a role that holds in the whole service. */
const COUNTRY_ZONE = 'America/Mexico_City';

/** A role as it is to be: `endsAt` is the end of its last day in the zone of the unit. */
export interface WantedRole extends Place {
  readonly lastDay: Day | null;
  readonly endsAt: Instant | null;
}

/** What an administrator may give: the zones of the units that there are, and the own units ('' for the whole service). */
interface Reach {
  readonly zones: ReadonlyMap<string, string>;
  readonly own: ReadonlySet<string>;
}

/** The problems of the input, and its list of roles; undefined when the input has none. */
export function readChange(
  ctx: Context,
  input: ChangeStaffInput,
  reach: Reach,
): { problems: Problems; wanted?: WantedRole[] } {
  const { reason, status, suspendedUntil, clearSecondFactor, assignments } = input;
  const problems = new Problems(ctx).text('reason', reason, { required: true, max: LONGEST_REASON });
  const length = reason.trim().length;
  if (length > 0 && length < SHORTEST_REASON)
    problems.add('reason', 'TOO_SHORT', staffMessages.reasonTooShort(SHORTEST_REASON));
  if (!assignments && !status && !clearSecondFactor && !suspendedUntil)
    problems.add('assignments', 'NOTHING_CHANGED', staffMessages.nothingChanged);
  if (suspendedUntil && status !== AccountStatus.SUSPENDED)
    problems.add('suspendedUntil', 'STATUS', staffMessages.untilWithoutSuspension);
  else if (suspendedUntil && suspendedUntil <= ctx.now())
    problems.add('suspendedUntil', 'DATE_PAST', staffMessages.untilPast);
  if (!assignments) return { problems };
  if (status === AccountStatus.CLOSED && assignments.length > 0)
    problems.add('assignments', 'STATUS', staffMessages.closedHasNoRoles);
  return { problems, wanted: readAssignments(ctx, problems, assignments, reach) };
}

function readAssignments(
  ctx: Context,
  problems: Problems,
  assignments: readonly RoleAssignmentInput[],
  { zones, own }: Reach,
): WantedRole[] {
  if (assignments.length > MOST_UNITS) problems.add('assignments', 'TOO_MANY', staffMessages.tooMany(MOST_UNITS));
  const seen = new Set<string>();
  return assignments.slice(0, MOST_UNITS).map(({ role, medicalUnitClues, until }, index) => {
    const path = `assignments.${index}`;
    const clues = medicalUnitClues ?? '';
    if (FAMILY_ROLES.includes(role)) problems.add(`${path}.role`, 'ROLE', staffMessages.notStaffRole);
    else if (clues === '' && role !== Role.ADMINISTRATOR)
      problems.add(`${path}.medicalUnitClues`, 'REQUIRED', identityMessages.unitRequired);
    else if (clues !== '' && !zones.has(clues))
      problems.add(`${path}.medicalUnitClues`, 'UNKNOWN_UNIT', identityMessages.unknownUnit);
    else validateReach(problems, `${path}.medicalUnitClues`, clues, own);
    if (seen.has(`${role}@${clues}`)) problems.add(path, 'DUPLICATE', staffMessages.twice);
    seen.add(`${role}@${clues}`);
    const zone = zones.get(clues) ?? COUNTRY_ZONE;
    if (until && until < dayOf(ctx.now(), zone)) problems.add(`${path}.until`, 'DATE_PAST', staffMessages.lastDayPast);
    return { role, clues, lastDay: until ?? null, endsAt: until ? startOfDay(addDays(until, 1), zone) : null };
  });
}
