/** Objects by their id alone. */
import type { Context } from '../../core/context';

/** What the modules together answer about ids; this module knows only its own. */
export interface NodeDirectory {
  /** The type of the row with this id, whoever may see it; undefined for none. */
  typeOf(ctx: Context, id: string): Promise<string | undefined>;
  /** The object as the viewer may see it, else null. */
  find(ctx: Context, type: string, id: string): Promise<object | null>;
}

let directory: NodeDirectory | undefined;

/** Sets the directory of this process; called once, where the modules are put together. */
export const useNodes = (implementation: NodeDirectory): void => void (directory = implementation);

/** A ULID, one with a day (Journey), or a CLUES. */
const AN_ID = /^(?:[0-9A-HJKMNP-TV-Z]{26}(?:\.\d{4}-\d{2}-\d{2})?|[A-Z]{5}\d{6})$/;

/** The object with this id and its `__typename`; null for an id that is malformed, unknown, or of an object that the viewer may not see. */
export async function nodeById(ctx: Context, id: string): Promise<object | null> {
  if (!directory || !AN_ID.test(id)) return null;
  // An unknown id is looked for like a child: it takes as long, and leaves the same row in the access log.
  const type = (await directory.typeOf(ctx, id)) ?? 'Patient';
  const found = await directory.find(ctx, type, id);
  return found && { ...found, __typename: type };
}
