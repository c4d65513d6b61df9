/** The rules of the schema: what is emitted is committed, breaking changes are listed, root fields are guarded, definitions are described. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { emitOperations } from '../../scripts/operations';
import { emitSchema, PUBLISHED } from '../../scripts/schema';
import { schemaChanges, untoldBreaks } from '../../scripts/schema-changes';
import { assembleSchema } from '../../src/graphql/schema';
import { Anyone } from '../../src/core/access';
import type { Module } from '../../src/core/module';
import { assembleSubgraph } from '../../src/graphql/subgraph';
import { modules } from '../../src/modules';
import { undescribed, unguarded } from './sdl';
import { ROOT } from './source';

const committed = (name: string): string => readFileSync(join(ROOT, 'schema', name), 'utf8');
const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');

describe('what is emitted', () => {
  const emitted = emitSchema();

  it.each([...emitted.keys()])('is committed as schema/%s', (name) => {
    expect(committed(name)).toBe(emitted.get(name));
  });

  it('is committed, the published documents too', () => {
    expect(readFileSync(join(ROOT, PUBLISHED), 'utf8')).toBe(emitOperations());
  });

  it('composes: each module is a subgraph of the supergraph that names them', () => {
    for (const { name } of modules) expect(emitted.get('supergraph.graphql')).toContain(`@join__graph(name: "${name}"`);
  });
});

describe('a change that breaks clients', () => {
  const released = buildSchema(
    'type Query { child(id: ID!): Child } type Child { name: String nick: String } enum Sex { FEMALE MALE }',
  );
  const broken = buildSchema('type Query { child(id: ID!): Child } type Child { name: String! } enum Sex { FEMALE }');
  const telling = (...told: string[]): string =>
    `# Changelog\n\n## Unreleased\n\n### Breaking\n\n${told.join('\n')}\n\n### Added\n\n- more\n\n## 1.0.0\n\n### Breaking\n\n- \`Sex.MALE\`\n`;

  it('is told in the changelog, since the last release', () => {
    const [before, now] = [buildSchema(committed('released.graphql')), buildSchema(committed('schema.graphql'))];
    expect(untoldBreaks(before, now, changelog)).toEqual([]);
  });

  it('is found, and so are changes that a client may misread', () => {
    const grown = buildSchema(
      'type Query { child(id: ID!, of: Int = 1): Child } type Child { name: String nick: String } enum Sex { FEMALE MALE OTHER }',
    );
    expect(schemaChanges(released, grown)).toEqual({
      breaking: [],
      dangerous: ['An optional arg of on Query.child was added.', 'OTHER was added to enum type Sex.'],
    });
    expect(schemaChanges(released, broken).breaking).toHaveLength(2);
  });

  it('is seen when it is not told, or was told for an older release', () => {
    expect(untoldBreaks(released, broken, telling()).sort()).toEqual([
      'Child.nick was removed.',
      'MALE was removed from enum type Sex.',
    ]);
    expect(
      untoldBreaks(
        released,
        broken,
        telling('- `Child.nick` is gone; use `Child.name`.', '- `MALE` of `Sex` is gone.'),
      ),
    ).toEqual([]);
  });
});

describe('who may call a root field', () => {
  it('is said by every one', () => {
    expect(unguarded(assembleSchema(modules))).toEqual([]);
  });

  it('is said aloud by those that anybody may call, and they are these', () => {
    const schema = assembleSchema(modules);
    const open = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
      Object.values(root?.getFields() ?? {}).filter(({ extensions }) => extensions.allow === 'ANYONE'),
    );
    expect(open.map(({ name }) => name).sort()).toEqual(OPEN);
  });

  it('or the schema is not built, as one process and as a subgraph', () => {
    expect(() => assembleSchema([planted()])).toThrow('Query.forgotten does not say who may call it');
    expect(() => assembleSubgraph(planted())).toThrow('Query.forgotten does not say who may call it');
  });
});

describe('a description', () => {
  it('is with every type, field, argument and enum value', () => {
    expect(undescribed(assembleSchema(modules))).toEqual([]);
  });

  it('is missed wherever there is none', () => {
    const bare =
      'type Query { a(b: C): D } input C { d: Int } interface E { f: Int } type D implements E { f: Int } enum F { G } union H = D scalar I directive @j on FIELD';
    expect(undescribed(buildSchema(bare)).sort()).toEqual([
      '@j',
      'C',
      'C.d',
      'D',
      'D.f',
      'E',
      'E.f',
      'F',
      'F.G',
      'H',
      'I',
      'Query.a',
      'Query.a(b)',
    ]);
    expect(undescribed(withBlankDescription())).toEqual(['Query.a']);
  });
});

/** What may be called without a session; a new one belongs here only after a second look. */
const OPEN = [
  'answerAddressChange',
  'issueSecurityCode',
  'issueServiceToken',
  'login',
  'medicalUnits',
  'privacyNotice',
  'procedures',
  'refreshSession',
  'reprintCartilla',
  'requestPasswordReset',
  'resetPassword',
];

const withBlankDescription = (): GraphQLSchema => buildSchema('type Query { "  " a: Int }');

/** A module with one root field that says who may call it and one that does not. */
function planted(): Module {
  @ObjectType('Planted', { description: 'Planted.' })
  class Planted {
    @Field(() => String, { description: 'Planted.' })
    name!: string;
  }
  @Resolver()
  class PlantedResolver {
    @Anyone()
    @Query(() => Planted, { description: 'Planted.' })
    said(): Planted {
      return { name: '' };
    }

    @Query(() => Planted, { description: 'Planted.' })
    forgotten(): Planted {
      return { name: '' };
    }
  }
  return { name: 'identity', entities: [], resolvers: [PlantedResolver], references: {}, extensions: {} };
}
