/** Whose address and whose children a viewer may see. */
import { Role, signedIn, unitsWith } from '../../core/access';
import type { Context } from '../../core/context';
import { contactById, type Contact } from '../identity';
import { caresForChildOf, childrenByCaregiver } from './patient.queries';
import { requireOwnPassword } from './patient.rules';

/** The contact of a person, for its owner, the social workers of a child's unit, and administrators when it is staff. */
export async function contactForViewer(ctx: Context, accountId: string): Promise<Contact | null> {
  await requireOwnPassword(ctx);
  const viewer = await signedIn(ctx);
  const contact = await contactById(ctx, accountId);
  if (!contact || accountId === viewer.accountId) return contact;
  if (contact.isStaff && viewer.roles.has(Role.ADMINISTRATOR)) return contact;
  return (await caresForChildOf(ctx, accountId, unitsWith(viewer, Role.SOCIAL_WORKER))) ? contact : null;
}

/** The children for whom the viewer cares; nobody's else are told. */
export async function ownPatients(ctx: Context, accountId: string): Promise<{ id: string }[]> {
  await requireOwnPassword(ctx);
  const viewer = await signedIn(ctx);
  if (accountId !== viewer.accountId) return [];
  return (await childrenByCaregiver(ctx, accountId)).map((id) => ({ id }));
}
