/** Rule 1: no cycles, core knows no module, modules meet at their index.ts and in one direction, file kinds keep to their imports. */
import { importsOf, type Import, type Source } from './source';

/** The modules below each module: `identity <- patient <- schedule, treatment`, `treatment <- cartilla`, and `coordination` above all. */
export const BELOW: Readonly<Record<string, readonly string[]>> = {
  identity: [],
  patient: ['identity'],
  schedule: ['identity', 'patient'],
  treatment: ['identity', 'patient'],
  cartilla: ['identity', 'patient', 'treatment'],
  coordination: ['identity', 'patient', 'schedule', 'treatment', 'cartilla'],
};

/** What the parts beside the modules may know, by the start of a path; a type may come from wider than code does. */
const REACH: readonly { from: RegExp; code: RegExp; types?: RegExp }[] = [
  { from: /^src\/database\//, code: /^src\/database(\/|$)/ },
  {
    from: /^src\/core\//,
    code: /^(src\/(core\/|database(\/|$))|packages\/domain\/)/,
    types: /^(src\/(core\/|database(\/|$)|config$)|packages\/domain\/)/,
  },
  {
    from: /^src\/delivery\//,
    code: /^src\/(core\/|database(\/|$)|delivery\/)/,
    types: /^src\/(core\/|database(\/|$)|delivery\/|config$)/,
  },
  { from: /^src\/limits\//, code: /^src\/(core|limits)\// },
  { from: /^src\/http\//, code: /^src\/(http|modules|limits|delivery|core|database|config$)(\/|$)/ },
  {
    from: /^src\/graphql\//,
    code: /^(src\/(graphql|http|modules|limits|core|database|config$)(\/|$)|packages\/domain\/)/,
  },
  { from: /^packages\/domain\//, code: /^packages\/domain\// },
  { from: /^packages\/sdk\//, code: /^packages\/sdk\// },
  { from: /^packages\/portal\//, code: /^packages\/(portal|sdk|domain)\// },
  { from: /^migrations\//, code: /^migrations\// },
  { from: /^src\/config\.ts$/, code: /^src\/core\/(operator\.messages|channel-config)$/ },
];

/** The kinds of files in a module, and the kinds of its own that each may use; `algorithm` is a file that has no kind. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  algorithm: ['algorithm', 'types'],
  entity: ['entity'],
  queries: ['entity', 'queries', 'types', 'inputs', 'algorithm'],
  rules: ['entity', 'queries', 'rules', 'validation', 'view', 'messages', 'types', 'inputs', 'pdf', 'algorithm'],
  validation: ['validation', 'messages', 'types', 'inputs', 'algorithm'],
  view: ['entity', 'queries', 'view', 'messages', 'types', 'algorithm'],
  messages: ['messages', 'types', 'algorithm'],
  inputs: ['inputs', 'types'],
  types: ['types'],
  resolver: ['rules', 'queries', 'view', 'inputs', 'types', 'extension', 'algorithm'],
  extension: ['rules', 'queries', 'view', 'inputs', 'types', 'extension', 'algorithm'],
  jobs: ['rules', 'queries', 'jobs', 'messages', 'algorithm'],
  http: ['rules', 'queries', 'messages', 'algorithm'],
  pdf: ['pdf', 'messages', 'types', 'algorithm'],
};
/** Packages that some kinds keep away from. */
const CLOSED: Readonly<Record<string, RegExp>> = {
  queries: /^(type-graphql|fastify)/,
  rules: /^(type-graphql|typeorm|fastify)/,
  resolver: /^(typeorm|fastify)/,
  extension: /^(typeorm|fastify)/,
  inputs: /^(typeorm|fastify)/,
  types: /^(typeorm|fastify)/,
  entity: /^(type-graphql|fastify)/,
};

export const moduleOf = (path: string): string | undefined => /^src\/modules\/(\w+)\//.exec(path)?.[1];
const kindOf = (path: string): string => /\.(\w+)$/.exec(path.replace(/\.ts$/, ''))?.[1] ?? 'algorithm';
const isPublicApi = (path: string): boolean => /^src\/modules\/\w+(\/index)?$/.test(path);

/** What a file imports and should not, one line each. */
export function strayImports(source: Source): string[] {
  return importsOf(source).flatMap((imported) => {
    const why = wrong(source.path, imported);
    return why ? [`${source.path} imports ${imported.of}: ${why}`] : [];
  });
}

function wrong(path: string, imported: Import): string | undefined {
  const own = moduleOf(path);
  const isOurs = /^(src|packages|migrations|ormconfig|test)\b/.test(imported.of);
  if (own) return isOurs ? wrongInModule(path, own, imported) : wrongPackage(path, imported);
  const reach = REACH.find(({ from }) => from.test(path));
  if (reach)
    return isOurs && !(imported.typeOnly ? (reach.types ?? reach.code) : reach.code).test(imported.of)
      ? 'out of its reach'
      : undefined;
  if (path.startsWith('src/') && moduleOf(`${imported.of}/`) && !isPublicApi(imported.of))
    return 'past the public API of a module';
  return undefined;
}

function wrongInModule(path: string, own: string, { of, typeOnly }: Import): string | undefined {
  if (/^(packages\/domain\/|src\/(core\/|database$|database\/(columns|errors)$))/.test(of)) return undefined;
  const theirs = moduleOf(`${of}/`);
  if (!theirs) return 'a module knows core and the modules below it';
  if (theirs !== own) {
    if (!BELOW[own]?.includes(theirs)) return `${own} stands not above ${theirs}`;
    return isPublicApi(of) ? undefined : 'past the public API of a module';
  }
  const [kind, uses] = [kindOf(path), kindOf(of)];
  if (path.endsWith('/index.ts') || of.endsWith('.json')) return undefined;
  if (!KINDS[kind]) return `${kind} is no kind of file`;
  if (!KINDS[uses] || isPublicApi(of)) return 'a file of the module does not import its own public API';
  return typeOnly || KINDS[kind].includes(uses) ? undefined : `a ${kind} file has no use for a ${uses} file`;
}

function wrongPackage(path: string, { of, typeOnly }: Import): string | undefined {
  const kind = kindOf(path);
  return !typeOnly && CLOSED[kind]?.test(of) ? `a ${kind} file keeps away from ${of}` : undefined;
}

/** Chains of imports that come back to where they began; each cycle once. */
export function cycles(sources: readonly Source[]): string[] {
  const files = new Map(sources.map((source) => [source.path.replace(/\.(ts|tsx|cjs|mjs)$/, ''), source]));
  const known = (of: string): string | undefined =>
    files.has(of) ? of : files.has(`${of}/index`) ? `${of}/index` : undefined;
  const edges = new Map(
    [...files].map(([name, source]) => [
      name,
      importsOf(source)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ of }) => known(of) ?? []),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) return void found.push([...trail.slice(at), name].join(' -> '));
    if (done.has(name)) return;
    for (const next of edges.get(name) ?? []) follow(next, [...trail, name]);
    done.add(name);
  };
  for (const name of edges.keys()) follow(name, []);
  return found;
}

/** Files that depend on each other when types count as well, one line for each group of them. */
export function knots(sources: readonly Source[]): string[] {
  const files = new Map(sources.map((source) => [source.path.replace(/\.(ts|tsx|cjs|mjs)$/, ''), source]));
  const reached = new Map<string, ReadonlySet<string>>();
  const edges = (name: string): string[] =>
    importsOf(files.get(name)!).flatMap(({ of }) => [of, `${of}/index`].filter((each) => files.has(each)));
  for (const name of files.keys()) {
    const seen = new Set<string>();
    const ahead = edges(name);
    while (ahead.length > 0) {
      const next = ahead.pop()!;
      if (!seen.has(next)) ahead.push(...edges(next));
      seen.add(next);
    }
    reached.set(name, seen);
  }
  const groups = [...files.keys()].map((name) =>
    [...reached.get(name)!].filter((other) => reached.get(other)!.has(name)).sort((a, b) => (a < b ? -1 : 1)),
  );
  return [...new Set(groups.filter((group) => group.length > 0).map((group) => group.join(' ')))];
}
