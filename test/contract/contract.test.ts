/** What the front-end teams send and read stays as it was agreed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, stripIgnoredCharacters, validate } from 'graphql';
import { examples } from '../../src/http/examples';
import { breaksOf } from './hold';
import agreed from './operations.json';

const sdl = readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8');
const words = readFileSync(join(__dirname, 'words.graphql'), 'utf8');
const schema = buildSchema(sdl);

describe('the contract', () => {
  it('has each of its operations among the examples, as it was agreed', () => {
    const here = Object.fromEntries(
      examples().map(({ name, query }) => [
        name,
        createHash('sha256').update(stripIgnoredCharacters(query)).digest('base64url'),
      ]),
    );
    expect(here).toMatchObject(agreed);
  });

  it.each(examples())('lets $name validate', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('finds each of its words in the schema, as agreed or more generous', () => {
    expect(breaksOf(schema, words)).toEqual([]);
  });

  it.each([
    ['a type is missing', 'InputProblem', 'Renamed', 'InputProblem is missing'],
    ['a field is missing', 'recordNumber: String!', 'recordNo: String!', 'PatientInput.recordNumber is missing'],
    ['an enum value is missing', 'GRANDPARENT', 'GRANNY', 'Relationship.GRANDPARENT is missing'],
    [
      'an input demands more',
      'agregadoMedico: String\n',
      'agregadoMedico: String!\n',
      'PatientInput.agregadoMedico is String!, the contract says String',
    ],
    [
      'an input demands something new',
      '"""The child."""\ninput PatientInput {',
      '"""The child."""\ninput PatientInput {\n  eyes: String!',
      'PatientInput.eyes is required, and no client sends it',
    ],
  ])('is seen to break when %s', (_, from, to, complaint) => {
    expect(sdl).toContain(from);
    expect(breaksOf(buildSchema(sdl.replaceAll(from, to), { assumeValidSDL: true }), words)).toContain(complaint);
  });
});
