/** Whether an account may see a child at an instant, and why, for the social workers of the child's unit. */
import type { Context } from '../../../core/context';
import { say } from '../../../core/i18n';
import { zoned, zonedOrNull, type Instant } from '../../../core/time';
import { accountById, rolesEver } from '../../identity';
import type { CaregiverInvitationRow } from '../caregiver/invitation.entity';
import { visiblePatientById, type VisiblePatient } from '../visibility.queries';
import { ALLOWING, changesAfter, decide, type AccessFacts } from './access-decision';
import { exclusionsOfPatient, invitationsOfPatient, linksOfPatient } from './authority.queries';
import { born } from './authority.rules';
import { DecidingRule, type AccessDecision } from './authority.types';
import { isOpen, shownInvitation, shownLink } from './authority.view';
import { whyNotMessages } from './why-not.messages';

/** The decision for the account `userId` at `at`; null for a child that is not one of the viewer's units. */
export async function whyNot(
  ctx: Context,
  patientId: string,
  userId: string,
  at: Instant,
): Promise<AccessDecision | null> {
  const patient = await visiblePatientById(ctx, patientId);
  if (!patient?.isOfOwnSocialWork) return null;
  const facts = await factsOf(ctx, patient, userId);
  const decision = decide(facts, at);
  const frame = { born: facts.born, at, isStaff: true };
  const invitation = decision.link ? undefined : await invitationOf(ctx, patientId, userId);
  const isInvited = invitation !== undefined && decision.rule === DecidingRule.NO_LINK;
  const rule = isInvited ? ruleOf(invitation) : decision.rule;
  const isAllowed = ALLOWING.has(rule);
  const { timeZone } = facts.born;
  return {
    allowed: isAllowed,
    rule,
    scope: (isAllowed && decision.link?.scope) || null,
    explanation: say(ctx, whyNotMessages[rule]),
    authority: decision.link
      ? shownLink(decision.link, facts.exclusions, frame)
      : isInvited
        ? shownInvitation(invitation, frame)
        : null,
    at: zoned(at, timeZone),
    changesAt: zonedOrNull(changesAfter(facts, at), timeZone),
  };
}

async function factsOf(ctx: Context, patient: VisiblePatient, userId: string): Promise<AccessFacts> {
  const [account, roles, links, exclusions] = await Promise.all([
    accountById(ctx, userId),
    rolesEver(ctx, userId),
    linksOfPatient(ctx, patient.id),
    exclusionsOfPatient(ctx, patient.id),
  ]);
  return {
    born: born(patient),
    unit: patient.medicalUnitClues,
    account,
    roles,
    links: links.filter(({ accountId }) => accountId === userId),
    exclusions: exclusions.filter(({ accountId }) => accountId === userId),
  };
}

const ruleOf = (invitation: CaregiverInvitationRow): DecidingRule =>
  isOpen(invitation) ? DecidingRule.LINK_NOT_YET : DecidingRule.LINK_ENDED;

/** The invitation with this id, or that of the account with this id. */
const invitationOf = async (
  ctx: Context,
  patientId: string,
  userId: string,
): Promise<CaregiverInvitationRow | undefined> =>
  (await invitationsOfPatient(ctx, patientId)).find(({ id, invitedId }) => id === userId || invitedId === userId);
