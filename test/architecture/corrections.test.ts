/** Everything that can be set can be put right: every field of every input of a mutation has a correction. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { CORRECTIONS, META } from './corrections';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'), {
  assumeValidSDL: true,
});

/** The inputs of all mutations, those within them included. */
function inputsOf(of: GraphQLSchema): GraphQLInputObjectType[] {
  const found = new Set<GraphQLInputObjectType>();
  const add = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  for (const { args } of Object.values(of.getMutationType()!.getFields()))
    for (const { type } of args) add(getNamedType(type));
  return [...found];
}

const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type);
  return isInputObjectType(found) ? Object.keys(found.getFields()) : [];
};
const hasMutation = (name: string): boolean => schema.getMutationType()!.getFields()[name] !== undefined;

/** Whether the field holds an input with corrections of its own. */
const isNested = (input: GraphQLInputObjectType, field: string): boolean =>
  isInputObjectType(getNamedType(input.getFields()[field]!.type));

/** The mutation and the input field that put `Type.field` right; undefined where nothing does. */
function correctionOf(input: GraphQLInputObjectType, field: string): string | undefined {
  const correction = CORRECTIONS[input.name];
  if (correction === undefined) return undefined;
  if (correction === 'AGAIN' || META.has(field) || isNested(input, field)) return 'the same mutation';
  if ('noFact' in correction) return correction.noFact;
  if ('takenBackBy' in correction) return hasMutation(correction.takenBackBy) ? correction.takenBackBy : undefined;
  const named = correction.but?.[field];
  if (named) return hasMutation(named.split('.')[0]!) ? named : undefined;
  return fieldsOf(correction.fieldsOf).includes(field) ? `${correction.fieldsOf}.${field}` : undefined;
}

const uncorrected = (of: GraphQLSchema): string[] =>
  inputsOf(of).flatMap((input) =>
    Object.keys(input.getFields())
      .filter((field) => correctionOf(input, field) === undefined)
      .map((field) => `${input.name}.${field}`),
  );

describe('corrections', () => {
  it('there are for every field of every input of a mutation', () => expect(uncorrected(schema)).toEqual([]));

  it('or a new field without one is seen', () => {
    const sdl = readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8');
    const planted = sdl.replace('input PatientInput {', 'input PatientInput {\n  eyes: String');
    expect(uncorrected(buildSchema(planted, { assumeValidSDL: true }))).toEqual(['PatientInput.eyes']);
  });

  it('name no input that is gone', () => {
    const known = new Set(inputsOf(schema).map(({ name }) => name));
    expect(Object.keys(CORRECTIONS).filter((name) => !known.has(name))).toEqual([]);
  });
});
