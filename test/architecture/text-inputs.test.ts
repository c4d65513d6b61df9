/** One rule for text: every text argument of the schema is normalised before a resolver sees it, but for those named here. */
import 'reflect-metadata';
import {
  getNamedType,
  getNullableType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { Arg, Field, InputType, Query, Resolver } from 'type-graphql';
import { isBrokenText, oneLine, severalLines } from '../../packages/domain/src/text';
import { Anyone } from '../../src/core/access';
import { ExactText, type TextRule } from '../../src/core/text-rule';
import { schemaOf } from '../../src/graphql/schema';
import { textNormalizer } from '../../src/graphql/text-inputs';
import { modules } from '../../src/modules';

/** Texts of which every character counts, with the reason. */
const EXACT: Readonly<Record<string, string>> = {
  'LoginInput.curp': 'a look-alike of a CURP never logs in',
  'LoginInput.password': 'a person chose it; the rule of login repairs temporary ones',
  'LoginInput.code': 'an app or the service made it',
  'BeginSecondFactorInput.password': 'a person chose it',
  'BeginSecondFactorInput.code': 'an app or the service made it',
  'ConfirmSecondFactorInput.code': 'an app made it',
  'ChangePasswordInput.currentPassword': 'a person chose it; the rule of the change repairs temporary ones',
  'ChangePasswordInput.newPassword': 'a person chooses it',
  'AnswerAddressChangeInput.token': 'the service made it',
  'ExportRecordInput.password': 'a person chose it',
  'ExportRecordInput.code': 'an app or the service made it',
  'CreateShareInput.passcode': 'a person chose it',
  'RequestPasswordResetInput.curp': 'a look-alike of a CURP matches no account',
  'ResetPasswordInput.token': 'the service made it',
  'ResetPasswordInput.newPassword': 'a person chooses it',
  'ResetPasswordInput.code': 'an app or the service made it',
  'WebPushInput.endpoint': 'a browser made it',
  'WebPushInput.p256dh': 'a browser made it',
  'WebPushInput.auth': 'a browser made it',
  'ChannelPreferenceInput.code': 'the service made it',
};
const SEVERAL_LINES =
  /\.(note|reason|correctionReason|instructions|preparation|outcome|problem|reply|firstHourText)$|^(?:FeverRuleInput|SubmitDataRequestInput|SendMessageInput)\.text$|^AnswerDataRequestInput\.answer$/;

/** Decomposed, with a soft hyphen, zero width, direction and byte order marks, blanks of several kinds and a line break. */
const DIRTY = '\ufeff  e\u0301\u00adn\u200b\u202eo\u2066\tdos\u00a0 \u2003tres \r\n cuatro ';
const ONE_LINE = 'éno dos tres cuatro';
const LINES = 'éno dos tres\ncuatro';
/** The results of the rules that know a spelling. */
const SPELT = new Map<unknown, TextRule>([
  ['éNO DOS TRES CUATRO', 'CLUES'],
  ['éNODOSTRESCUATRO', 'ICD10'],
]);
const SPELLINGS: readonly [RegExp, TextRule][] = [
  [/Clues$|\.clues$/, 'CLUES'],
  [/\.icd10$/, 'ICD10'],
  [SEVERAL_LINES, 'LINES'],
];

type Kind = TextRule | 'OTHER';
const kindOf = (text: unknown): Kind =>
  text === ONE_LINE ? 'ONE_LINE' : text === LINES ? 'LINES' : text === DIRTY ? 'EXACT' : (SPELT.get(text) ?? 'OTHER');

const isText = (type: GraphQLInputType): boolean => [GraphQLString, GraphQLID].includes(getNamedType(type) as never);

/** A value of `type` whose texts are all dirty. */
function dirty(type: GraphQLInputType): unknown {
  const nullable = getNullableType<GraphQLInputType>(type);
  if (isListType(nullable)) return [dirty(nullable.ofType)];
  if (isInputObjectType(nullable))
    return Object.fromEntries(Object.values(nullable.getFields()).map((field) => [field.name, dirty(field.type)]));
  return isText(nullable) ? DIRTY : 1;
}

/** What became of each text below `value`, by the name of its input and field. */
function kinds(type: GraphQLInputType, value: unknown, name: string, found: Map<string, Kind>): void {
  const nullable = getNullableType<GraphQLInputType>(type);
  if (isListType(nullable)) kinds(nullable.ofType, (value as unknown[])[0], name, found);
  else if (isInputObjectType(nullable))
    for (const field of Object.values(nullable.getFields()))
      kinds(field.type, (value as Record<string, unknown>)[field.name], `${nullable.name}.${field.name}`, found);
  else if (isText(nullable)) found.set(name, kindOf(value));
}

/** What becomes of each text argument of a schema. */
function kindsOf(schema: GraphQLSchema): Map<string, Kind> {
  const found = new Map<string, Kind>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const sent = Object.fromEntries(field.args.map((arg) => [arg.name, dirty(arg.type)]));
      const args = textNormalizer(field)?.(sent) ?? sent;
      for (const arg of field.args) kinds(arg.type, args[arg.name], `${type.name}.${field.name}.${arg.name}`, found);
    }
  }
  return found;
}

/** Texts that are treated otherwise than the lists of this file say. */
const violations = (schemas: readonly GraphQLSchema[]): string[] =>
  schemas
    .flatMap((schema) => [...kindsOf(schema)])
    .filter(([name, kind]) => {
      const expected = name in EXACT ? 'EXACT' : (SPELLINGS.find(([names]) => names.test(name))?.[1] ?? 'ONE_LINE');
      return kind !== expected || (/password|contraseña/i.test(name) && kind !== 'EXACT');
    })
    .map(([name, kind]) => `${name} ${kind}`);

describe('the text of an argument', () => {
  const schemas = modules.map(schemaOf);

  it('is normalised, in every field of the schema', () => {
    const all = new Map(schemas.flatMap((schema) => [...kindsOf(schema)]));
    expect(violations(schemas)).toEqual([]);
    expect(all.size).toBeGreaterThan(150);
    expect(Object.keys(EXACT).filter((name) => !all.has(name))).toEqual([]);
  });

  it('is seen when it is left as it was sent', () => {
    expect(violations([schemaOf(planted())])).toEqual(['PlantedText.name EXACT', 'PlantedText.note ONE_LINE']);
  });
});

describe('the rule', () => {
  it.each([
    ['plain text', 'Ana María', 'Ana María', 'Ana María'],
    ['marks that are written apart', 'Noe\u0301 Mun\u0303oz', 'Noé Muñoz', 'Noé Muñoz'],
    ['zero width', 'Noé\u200bmi\u200c\u200d\u2060', 'Noémi', 'Noémi'],
    ['byte order mark and soft hyphen', '\ufeffAn\u00ada', 'Ana', 'Ana'],
    ['marks of direction', '\u202aA\u202b\u202c\u202d\u202eb\u2066\u2067\u2068\u2069c\u200e\u200f\u061c', 'Abc', 'Abc'],
    ['fillers and selectors', 'a\u3164\u115f\ufe0f\u034fb', 'ab', 'ab'],
    ['a tab', 'Ana\tMaría', 'Ana María', 'Ana María'],
    ['blanks', '\u00a0 Ana \u2003\u3000 María\u202f', 'Ana María', 'Ana María'],
    ['line breaks', 'Ana\r\nMaría\rSol\u2028Luz \n\n Paz\n', 'Ana María Sol Luz Paz', 'Ana\nMaría\nSol\nLuz\n\nPaz'],
    ['nothing but blanks', ' \u200b\u00a0\t', '', ''],
    ['an empty text', '', '', ''],
  ])('with %s', (_what, text, line, lines) => {
    expect([oneLine(text), severalLines(text)]).toEqual([line, lines]);
    expect([oneLine(line), severalLines(lines)]).toEqual([line, lines]);
  });

  it.each([
    ['\u0000', true],
    ['a\u0007', true],
    ['a\u000b', true],
    ['a\u0085', true],
    ['a\u007f', true],
    ['\ud800', true],
    ['\uffff', true],
    [`a${'\u0301'.repeat(9)}`, true],
    ['a\n\tb', false],
    ['Ñandú 👧🏽', false],
    ['o\u0323\u0302', false],
  ])('refuses control characters, half letters and piles of marks: %j %s', (text, isBroken) => {
    expect(isBrokenText(text)).toBe(isBroken);
  });
});

/** A module with a text that is left as it was sent, and one of several lines that does not say so. */
function planted() {
  @InputType('PlantedText', { description: 'Planted.' })
  class PlantedText {
    @ExactText()
    @Field(() => String, { description: 'Planted.' })
    name!: string;

    @Field(() => String, { description: 'Planted.' })
    note!: string;
  }
  @Resolver()
  class PlantedTextResolver {
    @Anyone()
    @Query(() => String, { description: 'Planted.' })
    plantedText(@Arg('input', () => PlantedText, { description: 'Planted.' }) { name }: PlantedText): string {
      return name;
    }
  }
  return { name: 'identity', entities: [], resolvers: [PlantedTextResolver], references: {}, extensions: {} } as const;
}
