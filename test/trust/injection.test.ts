/** No string is ever code (promise 19), and none makes us fail (18): every argument of every operation, one at a time. */
import { untyped } from '../../src/database';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { nssOf, someone } from '../support/people';
import type { Family, Person, Unit } from '../support/world';

const ROOT = join(__dirname, '..', '..', 'schema');
const schema: GraphQLSchema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'), { assumeValidSDL: true });

/** What people and programs put into a text when they look for a seam. */
const NASTY = [
  "' OR '1'='1",
  "'; DROP TABLE patient; -- ",
  '" OR 1=1 -- ',
  '\\',
  "\\' OR 1=1 #",
  '%',
  '_',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '\r\nBcc: all@hospital.example',
  '../../../../etc/passwd',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202eabc\u202d',
  '👩‍👩‍👧‍👦',
  'ＲＡＳＧ８８１２１２ＭＪＣＭＬＤ９２',
  '١٢٣',
  '',
  ' ',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '2026-02-30',
  '2026-01-01T25:00:00Z',
  '9'.repeat(400),
  'x'.repeat(20_000),
  'é'.repeat(5_000),
  '01JDACC0000000000000000001',
  '01JDACC0000000000000000001.2026-01-01.2026-12-31',
  'Ana\u200b\tMari\u0301a\u00ad\u00a0 \u2066Sol',
  'a\u0007b',
];
/** Those that an engine of its own could trip over. */
const NASTIEST = [0, 3, 11, 12, 15, 18, 27, 31, 32].map((n) => NASTY[n]!);
const NUMBERS = [0, -1, 1.5, 2 ** 31 - 1, -(2 ** 31), 1e308, 5e-324];

onBothEngines('Every argument of every operation', (world, engine) => {
  const files = readdirSync(join(ROOT, 'operations')).flatMap((file) =>
    file.endsWith('.graphql') ? [file.slice(0, -8)] : [],
  );

  /** Plausible values, so that what is nasty stands alone among them and reaches the statement behind it. */
  function base(type: GraphQLInputType, name: string, known: Record<string, unknown>): unknown {
    if (isNonNullType(type)) return base(type.ofType, name, known);
    if (isListType(type)) return [base(type.ofType, name.replace(/s$/, ''), known)];
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields()).map((field) => [field.name, base(field.type, field.name, known)]),
      );
    if (isEnumType(type)) return type.getValues()[0]!.name;
    if (name in known) return known[name];
    if (!isScalarType(type)) return null;
    return (
      { Int: 5, Float: 5, Boolean: true, Date: '2026-09-01', DateTime: '2026-09-01T10:00:00-07:00' }[type.name] ??
      'Texto'
    );
  }
  /** Every way to a leaf of `value`. */
  const leaves = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, below]) => leaves(below, [...path, key]))
      : [path];
  const replaced = (value: unknown, [head, ...rest]: (string | number)[], by: unknown): unknown => {
    if (head === undefined) return by;
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
      ? [...(value as unknown[])]
      : { ...(value as object) };
    (copy as Record<string | number, unknown>)[head] = replaced(
      (value as Record<string | number, unknown>)[head],
      rest,
      by,
    );
    return copy;
  };
  const at = (value: unknown, path: (string | number)[]): unknown =>
    path.reduce<unknown>((below, key) => (below as Record<string | number, unknown>)[key], value);

  let unit: Unit;
  let family: Family;
  let by: Person;
  beforeAll(async () => {
    unit = world().unit();
    family = await unit.family();
    by = await unit.employ('SOCIAL_WORKER', 'CLINICIAN', 'AUDITOR');
    await by.token();
  });

  it.each(files)(
    'of %s takes anything without a fault',
    async (name) => {
      const text = operation(name);
      const definition = getOperationAST(parse(text))!;
      if (/login|refresh|logout|change-password/.test(name) || definition.operation === 'subscription') return;
      const adult = someone();
      const known: Record<string, unknown> = {
        patientId: family.child.id,
        id: family.child.id,
        userId: family.mother.id,
        medicalUnitClues: unit.clues,
        clues: unit.clues,
        curp: adult.curp,
        nss: nssOf(),
        email: adult.email,
        emailConfirmation: adult.email,
        requestId: 'fuzz',
        timeZone: unit.timeZone,
        icd10: 'C910',
        agregadoMedico: null,
        after: null,
      };
      const variables = Object.fromEntries(
        definition.variableDefinitions!.map(({ variable, type }) => [
          variable.name.value,
          base(typeFromAST(schema, type as never) as GraphQLInputType, variable.name.value, known),
        ]),
      );
      const rows = async (): Promise<number> =>
        (await world().server.service.database.all(untyped<{ n: number }>('SELECT COUNT(*) AS n FROM patient')))[0]!.n;
      const before = await rows();
      for (const path of leaves(variables)) {
        const value = at(variables, path);
        const tries: unknown[] =
          typeof value === 'number'
            ? NUMBERS
            : typeof value === 'string' || value === null
              ? engine === 'sqlite'
                ? NASTY
                : NASTIEST
              : [];
        for (let start = 0; start < tries.length; start += 8) {
          await Promise.all(
            tries.slice(start, start + 8).map(async (nasty) => {
              const { status, body, text: answer } = await by.post(text, replaced(variables, path, nasty) as object);
              const fault =
                status >= 500 || body.errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');
              expect({
                path: path.join('.'),
                nasty: String(nasty).slice(0, 40),
                fault: fault ? answer : false,
              }).toEqual({ path: path.join('.'), nasty: String(nasty).slice(0, 40), fault: false });
            }),
          );
        }
      }
      if (!/register/.test(name)) expect(await rows()).toBe(before);
    },
    120_000,
  );

  it('leaves no character in the database that cannot be seen', async () => {
    const { database } = world().server.service;
    const tables = await database.all(
      untyped<Record<string, string>>(
        engine === 'sqlite' ? "SELECT name FROM sqlite_master WHERE type = 'table'" : 'SHOW TABLES',
      ),
    );
    const found: string[] = [];
    for (const [name] of tables.map((row) => Object.values(row)))
      for (const row of await database.all(untyped<Record<string, unknown>>(`SELECT * FROM ${name}`)))
        for (const [column, value] of Object.entries(row))
          if (typeof value === 'string' && /(?!\n)\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/u.test(value))
            found.push(`${name}.${column}`);
    expect([...new Set(found)]).toEqual([]);
  });
});
