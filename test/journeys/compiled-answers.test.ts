/**
 * A document that comes again is compiled, its leaves are not checked a second time, and its statements read the columns of
 * the fields that it selects (src/graphql/fast-path, src/core/selection.ts). What it says must be what Apollo Server said the first time,
 * with every field of a carnet, all at once and each by itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { addDays } from '../../src/core/time';
import type { Answer } from '../support/client';
import { startDemo, type Demo } from '../support/demo';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const TODAY = new Date().toISOString().slice(0, 10);
const SPAN = { from: addDays(TODAY, -45), to: addDays(TODAY, 45) };

const isPlain = ({ args }: GraphQLField<unknown, unknown>): boolean => args.length === 0;
const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(isPlain);
const objectOf = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;

/** A field with all the leaves below it, and `depth` levels of objects; each type once on the way down. */
function whole(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  above: readonly string[] = [],
): string | undefined {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (!isObjectType(type) || depth === 0 || above.includes(type.name)) return undefined;
  const below = fieldsOf(type).flatMap((each) => whole(each, depth - 1, [...above, type.name]) ?? []);
  return `${field.name} { __typename ${below.join(' ')} }`;
}

const carnetWith = (selection: string): string =>
  `query($id: ID!, $from: Date!, $to: Date!) { carnet(patientId: $id, from: $from, to: $to) { ${selection} } }`;

/** The lists of a carnet, by the way to them, with the type of what is in them. */
const LISTS = [
  ['appointments', 'Appointment'],
  ['surgeries', 'Surgery'],
  ['followUps', 'FollowUp'],
  ['cycles', 'TreatmentCycle'],
  ['administrations', 'MedicationAdministration'],
  ['cycles.treatment', 'Treatment'],
  ['cycles.administrations', 'MedicationAdministration'],
] as const;
const at = (way: string, selection: string): string =>
  way.split('.').reduceRight((below, name) => `${name} { ${below} }`, selection);

type Carnet = { carnet: Record<string, unknown> };

/** What the field at the end of the `path` says, in every list on the way. */
const saidAt = (value: unknown, [name, ...path]: readonly string[]): unknown[] =>
  name === undefined
    ? [value]
    : [value].flat().flatMap((each) => saidAt((each as Record<string, unknown>)[name], path));

describe('A document that comes again', () => {
  let demo: Demo;
  let documents = 0;
  let child: string;
  beforeAll(async () => {
    demo = await startDemo('sqlite');
    const { body } = await demo.send('caregiver', '{ viewer { patients { id } } }', {});
    child = (body.data as unknown as { viewer: { patients: { id: string }[] } }).viewer.patients[0]!.id;
  }, 120_000);
  afterAll(() => demo?.end());

  const ask = (document: string): Promise<Answer<Carnet>> =>
    demo.send('clinician', document, { id: child, ...SPAN }) as Promise<Answer<Carnet>>;
  /** The first time, with a comment of its own so that it is new, and, once it is known, the second. */
  async function coldAndWarm(document: string): Promise<[Answer<Carnet>, Answer<Carnet>]> {
    const cold = await ask(`${document}\n# ${++documents}`);
    await ask(document);
    return [cold, await ask(document)];
  }

  it.each(fieldsOf(objectOf('Carnet')).map((field) => [field.name, whole(field, 3)!] as const))(
    'says every leaf of %s as it did the first time',
    async (_, selection) => {
      const [cold, warm] = await coldAndWarm(carnetWith(selection));
      expect(cold.body.errors).toBeUndefined();
      expect(JSON.stringify(cold.body)).toContain('"carnet":{');
      expect(warm.body).toEqual(cold.body);
    },
  );

  it.each(LISTS)('says each leaf of %s by itself as beside all others', async (way, type) => {
    const leaves = fieldsOf(objectOf(type)).filter((field) => whole(field, 2));
    const { body } = await ask(carnetWith(at(way, leaves.map((field) => whole(field, 2)).join(' '))));
    expect(body.errors).toBeUndefined();
    let said = 0;
    for (const field of leaves) {
      const [cold, warm] = await coldAndWarm(carnetWith(at(way, whole(field, 2)!)));
      expect(warm.body).toEqual(cold.body);
      const path = [...way.split('.'), field.name];
      const alone = saidAt(warm.body.data!.carnet, path);
      expect([field.name, alone]).toEqual([field.name, saidAt(body.data!.carnet, path)]);
      said += alone.length;
    }
    expect(said).toBeGreaterThan(leaves.length);
  });
});
