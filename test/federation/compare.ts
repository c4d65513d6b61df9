/** Whether two answers say the same, but for what is new in each: ids, tokens, instants of now. */

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
/** Tokens, JWTs and sealed cursors; pictures. */
const OPAQUE = /^(data:|[\w-]{30,}(\.[\w-]+){0,2}$)/;
/** Folios of cartillas. */
const FOLIO = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;
const ULIDS_INSIDE = /\b[0-9A-HJKMNP-TV-Z]{26}\b/g;
const UUIDS_INSIDE = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;
const TOKENS_INSIDE = /[\w-]{40,}/g;
const SAME_MOMENT_MS = 10 * 60_000;

/** Where `a` and `b` differ, by path; empty when they are alike. `ids` remembers which id of one is which of the other. */
export function differences(a: unknown, b: unknown, ids: Map<string, string>, path = ''): string[] {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return [`${path}: ${a.length} items against ${b.length}`];
    return a.flatMap((item, index) => differences(item, b[index], ids, `${path}.${index}`));
  }
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) => differences(a[key], b[key], ids, `${path}.${key}`));
  }
  // The last letters of a secret.
  if (path.endsWith('.hint')) return [];
  if (a === b || (typeof a === 'string' && typeof b === 'string' && alike(a, b, ids))) return [];
  return [`${path}: ${JSON.stringify(a)} against ${JSON.stringify(b)}`];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function alike(a: string, b: string, ids: Map<string, string>): boolean {
  if (ULID.test(a) && ULID.test(b)) {
    const known = ids.get(a);
    if (known === undefined) ids.set(a, b);
    return known === undefined || known === b;
  }
  if (INSTANT.test(a) && INSTANT.test(b)) return Math.abs(Date.parse(a) - Date.parse(b)) < SAME_MOMENT_MS;
  if ([OPAQUE, FOLIO].some((form) => form.test(a) && form.test(b))) return true;
  const plain = (text: string): string =>
    text.replace(ULIDS_INSIDE, '#').replace(UUIDS_INSIDE, '#').replace(TOKENS_INSIDE, '#');
  return plain(a) === plain(b);
}
