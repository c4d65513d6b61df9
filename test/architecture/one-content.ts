/**
 * One id, one content: what a field holds depends on its object's id, its own arguments and the viewer, never on the path
 * that led there. A normalised cache keeps one copy of each object, so two contents of one id overwrite each other.
 */
import { getNamedType, isAbstractType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Ways to ask a field, each as the text of its arguments: `(first: 3)`; '' where it needs none. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** A query that leads to objects by `path` and asks everything of them that does not lead on. */
export interface Walk {
  readonly path: string;
  readonly query: string;
}

const PAGE: ReadonlySet<string> = new Set(['first']);
const needsMore = (args: readonly GraphQLArgument[]): boolean =>
  args.some((arg) => isRequiredArgument(arg) && !PAGE.has(arg.name));
const pageOf = ({ args }: Field): string => (args.some(({ name }) => PAGE.has(name)) ? '(first: 3)' : '');
const waysOf = ({ name }: GraphQLObjectType, field: Field, asked: Asked): readonly string[] =>
  asked[`${name}.${field.name}`] ?? (needsMore(field.args) ? [] : [pageOf(field)]);
/** Each way to ask a field has a name of its own, because it may have a content of its own. */
const named = ({ name }: Field, args: string, index: number): string =>
  `${index === 0 ? '' : `${name}${index}: `}${name}${args}`;
const hasId = (type: GraphQLCompositeType): boolean => isObjectType(type) && type.getFields().id !== undefined;

/** Everything of an object but what its neighbours hold: of them the id, and of values all. `depth` bounds values in values. */
function contentOf(schema: GraphQLSchema, type: GraphQLCompositeType, asked: Asked, depth = 3): string {
  if (isAbstractType(type))
    return `__typename ${schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} { ${contentOf(schema, member, asked, depth)} }`)
      .join(' ')}`;
  const fields = Object.values((type as GraphQLObjectType).getFields()).flatMap((field) =>
    waysOf(type as GraphQLObjectType, field, asked).flatMap((args, index) => {
      const of = getNamedType(field.type);
      const name = named(field, args, index);
      // Cursors are sealed anew for each answer.
      if (!isCompositeType(of)) return /cursor$/i.test(field.name) ? [] : [name];
      if (hasId(of)) return [`${name} { __typename id }`];
      return depth > 0 ? [`${name} { ${contentOf(schema, of, asked, depth - 1)} }`] : [];
    }),
  );
  return `__typename ${fields.join(' ')}`;
}

/** The shortest walk for each pair of steps that follow each other: the fields of each type by each way into it. */
export function walks(schema: GraphQLSchema, asked: Asked, steps: number): Walk[] {
  const found: Walk[] = [];
  const seen = new Set<string>();
  const wrapped = (way: readonly string[], content: string): string =>
    way.reduceRight((below, step) => `${step}${below} }${step.startsWith('{ ...') ? ' }' : ''}`, `{ ${content} }`);
  let ends: { type: GraphQLCompositeType; way: readonly string[]; last: string }[] = [
    { type: schema.getQueryType()!, way: [], last: '' },
  ];
  for (let length = 0; length < steps; length++) {
    ends = ends.flatMap(({ type, way, last }) =>
      stepsFrom(schema, type, asked).flatMap(({ to, step, key }) => {
        if (seen.has(`${last} ${key}`)) return [];
        seen.add(`${last} ${key}`);
        return [{ type: to, way: [...way, step], last: key }];
      }),
    );
    for (const { type, way } of ends)
      if (hasId(type))
        found.push({
          path: way.join('').replaceAll(/__typename id |[{}] /g, ''),
          query: wrapped(way, contentOf(schema, type, asked)),
        });
  }
  return found;
}

/** The ways that lead from an object to others. */
function stepsFrom(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  asked: Asked,
): { to: GraphQLCompositeType; step: string; key: string }[] {
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  return members.flatMap((member) =>
    Object.values(member.getFields()).flatMap((field) => {
      const to = getNamedType(field.type);
      if (!isCompositeType(to)) return [];
      return waysOf(member, field, asked).map((args, index) => ({
        to,
        step: `${isAbstractType(type) ? `{ ... on ${member.name} ` : ''}{ ${hasId(member) ? '__typename id ' : ''}${named(field, args, index)} `,
        key: `${member.name}.${field.name}${args}`,
      }));
    }),
  );
}

/** Contents of objects as they were met, and where two paths show two of them. */
export class Contents {
  private readonly seen = new Map<string, { path: string; text: string }>();
  readonly types = new Set<string>();
  readonly differences = new Set<string>();

  /** Compares each object in `value` that has an id; `path` says where it came from. */
  add(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    const owner = nameOf(value);
    if (owner) this.types.add(owner.type);
    for (const [name, field] of Object.entries(value)) {
      this.add(field, path);
      if (owner) this.compare(owner, name, field, path);
    }
  }

  /** Objects inside of another are its content by their id, and values by all that was asked of them. */
  private compare(owner: Owner, name: string, value: unknown, path: string): void {
    const other = nameOf(value);
    if (!other && typeof value === 'object' && value !== null) {
      if (Array.isArray(value)) this.compare(owner, `${name}.length`, value.length, path);
      for (const [inner, field] of Object.entries(value)) this.compare(owner, `${name}.${inner}`, field, path);
      return;
    }
    const key = `${owner.type}:${owner.id}.${name}`;
    const text = other ? `${other.type}:${other.id}` : JSON.stringify(value);
    const before = this.seen.get(key);
    if (!before) this.seen.set(key, { path, text });
    else if (before.text !== text)
      this.differences.add(`${owner.type}.${name}: ${before.path} has ${cut(before.text)}, ${path} has ${cut(text)}`);
  }
}

interface Owner {
  readonly type: string;
  readonly id: string;
}
function nameOf(value: unknown): Owner | undefined {
  const { __typename: type, id } = (value ?? {}) as { __typename?: string; id?: string };
  return type && id ? { type, id } : undefined;
}

const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
