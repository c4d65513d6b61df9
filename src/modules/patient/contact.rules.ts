/** Contact data, children and units of a person, as far as the viewer may see them. */
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { isServiceAdministrator, Role, unitsWith, type Viewer } from '../../core/viewer';
import { contactById, staffRolesOf, type Contact } from '../identity';
import { invitedContact } from './caregiver/invitation.queries';
import { caresForChildOf, childrenByCaregiver, emergencySheetsByCaregiver, medicalUnits } from './patient.queries';
import { patientOfEmergencySheet } from './visibility.queries';
import type { MedicalUnit } from './patient.types';
import { nameOnly, requireOwnPassword } from './patient.rules';

/** Roles that are not of staff. */
const FAMILY_ROLES: ReadonlySet<string> = new Set(['CAREGIVER', 'PATIENT']);

/**
 * The contact of a person: for the owner, for social workers of the unit of a child for whom the person cares, and for
 * administrators when it is staff of their units. With the last link to a child the right ends as well: an address that the
 * person has afterwards is no concern of that unit.
 */
export async function contactForViewer(
  ctx: Context,
  accountId: string,
): Promise<Contact | (Pick<Contact, 'email' | 'phone'> & { credentials: null }) | null> {
  await requireOwnPassword(ctx);
  const viewer = await signedIn(ctx);
  const contact = await contactById(ctx, accountId);
  if (!contact) return invitedContact(ctx, accountId, unitsWith(viewer, Role.SOCIAL_WORKER));
  if (accountId === viewer.personId) return contact;
  if (contact.isStaff && (isServiceAdministrator(viewer) || (await worksInUnitOf(ctx, viewer, accountId))))
    return contact;
  return (await caresForChildOf(ctx, accountId, unitsWith(viewer, Role.SOCIAL_WORKER))) ? contact : null;
}

/** The telephone of a person: for the readers of the contact, and for clinicians of a child's unit, who call the family. */
export async function phoneForViewer(ctx: Context, accountId: string): Promise<string | null> {
  const contact = await contactForViewer(ctx, accountId);
  if (contact) return contact.phone;
  const units = unitsWith(await signedIn(ctx), Role.CLINICIAN);
  return (await caresForChildOf(ctx, accountId, units)) ? ((await contactById(ctx, accountId))?.phone ?? null) : null;
}

/** Whether a member of staff has a role in a unit that the viewer administers. */
async function worksInUnitOf(ctx: Context, viewer: Viewer, accountId: string): Promise<boolean> {
  const administered = unitsWith(viewer, Role.ADMINISTRATOR);
  if (administered.length === 0) return false;
  return (await staffRolesOf(ctx, accountId)).some(({ clues }) => administered.includes(clues));
}

/** The children for whom the viewer cares; none for another account. */
export async function ownPatients(ctx: Context, accountId: string): Promise<{ id: string }[]> {
  await requireOwnPassword(ctx);
  const viewer = await signedIn(ctx);
  if (accountId !== viewer.personId) return [];
  return (await childrenByCaregiver(ctx, accountId)).map((id) => ({ id }));
}

/** {@link ownPatients} and the names of the children whose emergency sheet is all that the viewer may see. */
export async function ownPatientsByName(ctx: Context, accountId: string): Promise<object[]> {
  const children = await ownPatients(ctx, accountId);
  if (accountId !== (await signedIn(ctx)).personId) return [];
  const named = await Promise.all(
    (await emergencySheetsByCaregiver(ctx, accountId)).map((id) => patientOfEmergencySheet(ctx, id)),
  );
  return [...children, ...named.flatMap((child) => (child ? [nameOnly(child)] : []))];
}

/** The units in which the viewer's staff roles hold; none for another account. */
export async function ownUnits(ctx: Context, accountId: string): Promise<MedicalUnit[]> {
  await requireOwnPassword(ctx);
  const viewer = await signedIn(ctx);
  const clues =
    accountId === viewer.accountId ? unitsWith(viewer, Role.SOCIAL_WORKER, Role.CLINICIAN, Role.AUDITOR) : [];
  return clues.length === 0 ? [] : (await medicalUnits(ctx)).filter((unit) => clues.includes(unit.clues));
}

/** For how many seconds the viewer can take an act back; null for caregivers and for another account. */
export async function ownUndoSeconds(ctx: Context, accountId: string): Promise<number | null> {
  const viewer = await signedIn(ctx);
  const isStaff = [...viewer.roles.keys()].some((role) => !FAMILY_ROLES.has(role));
  return isStaff && accountId === viewer.accountId ? ctx.config.undoSeconds : null;
}
