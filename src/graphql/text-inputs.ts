/**
 * Normalises the text of every argument before a resolver sees it: one rule at one place (packages/domain/src/text.ts).
 * Compiled once for each field, so that an argument without text costs nothing. Control characters stay: the checks of each
 * rule refuse them together with everything else that is wrong.
 */
import {
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { normalizeIcd10 } from '../../packages/domain/src/diagnoses';
import { normalizePhone } from '../../packages/domain/src/phone';
import { oneLine, severalLines } from '../../packages/domain/src/text';
import type { TextRule } from '../core/text-rule';

type Normalize = (value: unknown) => unknown;
type Values = Readonly<Record<string, unknown>>;

const RULES: Readonly<Record<TextRule, ((text: string) => string) | undefined>> = {
  ONE_LINE: oneLine,
  LINES: severalLines,
  EXACT: undefined,
  CLUES: (text) => oneLine(text).replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  ICD10: normalizeIcd10,
  PHONE: normalizePhone,
};

const byType = new WeakMap<GraphQLInputObjectType, Normalize | null>();

/** The rule of an input's field. type-graphql drops the extensions of inherited fields, so that they are read from its metadata. */
function ruleOf(input: string, field: string): TextRule {
  const { inputTypes } = getMetadataStorage();
  let target: unknown = inputTypes.find(({ name }) => name === input)?.target;
  for (; typeof target === 'function'; target = Object.getPrototypeOf(target)) {
    const fields = inputTypes.find((type) => type.target === target)?.fields;
    const text = fields?.find(({ schemaName }) => schemaName === field)?.extensions?.text;
    if (text) return text as TextRule;
  }
  return 'ONE_LINE';
}

/** The function for values of `type`; undefined where they hold no text. */
function normalizerOf(type: GraphQLInputType, rule: TextRule): Normalize | undefined {
  if (isNonNullType(type)) return normalizerOf(type.ofType, rule);
  if (isListType(type)) {
    const each = normalizerOf(type.ofType, rule);
    return each && ((list) => (Array.isArray(list) ? list.map(each) : list));
  }
  if (isInputObjectType(type)) return ofObject(type);
  const text = type === GraphQLString || type === GraphQLID ? RULES[rule] : undefined;
  return text && ((value) => (typeof value === 'string' ? text(value) : value));
}

function ofObject(type: GraphQLInputObjectType): Normalize | undefined {
  const known = byType.get(type);
  if (known !== undefined) return known ?? undefined;
  let fields: ((values: Values) => Values) | undefined;
  const normalize: Normalize = (value) => (value && fields ? fields(value as Values) : value);
  // Before its fields are read: an input may contain itself.
  byType.set(type, normalize);
  fields = normalizersOf(Object.values(type.getFields()), (field) => ruleOf(type.name, field));
  byType.set(type, fields ? normalize : null);
  return fields && normalize;
}

function normalizersOf(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  ruleFor: (name: string) => TextRule,
): ((values: Values) => Values) | undefined {
  const normalizers = fields.flatMap((field) => {
    const normalize = normalizerOf(field.type, ruleFor(field.name));
    return normalize ? [[field.name, normalize] as const] : [];
  });
  if (normalizers.length === 0) return undefined;
  // A copy: the values may be the variables of the request, which are part of cache keys.
  return (values) => {
    const copy: Record<string, unknown> = { ...values };
    for (const [name, normalize] of normalizers) if (name in copy) copy[name] = normalize(copy[name]);
    return copy;
  };
}

/** The function that normalises the arguments of a field; undefined for a field whose arguments hold no text. */
export const textNormalizer = (field: {
  readonly args: readonly GraphQLArgument[];
}): ((args: Values) => Values) | undefined =>
  normalizersOf(field.args, (name) => (name === 'medicalUnitClues' ? 'CLUES' : 'ONE_LINE'));
