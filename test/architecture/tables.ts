/** Tables: each has one owner, the module of its entity. Other modules read it in queries alone, and only from above. */
import { BELOW, moduleOf } from './imports';
import type { Source } from './source';

const SQL_TABLE = /\b(?:FROM|JOIN|INTO|UPDATE)\s+`?([a-z_]+)\b/g;
const CALL_TABLE = /\binsertInto\([^,()]*(?:\([^()]*\))?[^,()]*,\s*'([a-z_]+)'/g;

/** The owner of each table, from the entities of the tree. */
export function ownersIn(sources: readonly Source[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { path, text } of sources) {
    if (!path.endsWith('.entity.ts')) continue;
    const owner = moduleOf(path) ?? 'core';
    for (const [, table] of text.matchAll(/@(?:Table|Entity)\(\s*(?:\{\s*name:\s*)?'([a-z_]+)'/g))
      owners.set(table!, owner);
  }
  return owners;
}

/** `path names table of owner`, for each table that a file has no business with. */
export function strayTables(sources: readonly Source[]): string[] {
  const owners = ownersIn(sources);
  return sources.flatMap(({ path, text }) => {
    if (!path.startsWith('src/') || /^src\/(demo|portal)\/|\.entity\.ts$/.test(path)) return [];
    const named = new Set([...text.matchAll(SQL_TABLE), ...text.matchAll(CALL_TABLE)].map(([, table]) => table!));
    return [...named].flatMap((table) => {
      const owner = owners.get(table);
      const own = moduleOf(path);
      if (!owner || owner === own || (owner === 'core' && !own)) return [];
      const isBelow = own !== undefined && (owner === 'core' || BELOW[own]?.includes(owner));
      return isBelow && path.endsWith('.queries.ts') ? [] : [`${path} names ${table} of ${owner}`];
    });
  });
}

/** Files with a statement that carries no name: its text has no comment after the first word. */
export const unnamedStatements = ({ path, text }: Source): string[] =>
  path.startsWith('src/') && /[`'"](?:SELECT|INSERT|UPDATE|DELETE|CREATE)\s+(?!\/\*)/.test(text)
    ? [`${path} has a statement without a name`]
    : [];
