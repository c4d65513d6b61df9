/** To whom a child is not shown, every query about it answers word for word as about a child that does not exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, getNullableType, isCompositeType, isNonNullType } from 'graphql';
import { ORDER, set } from '../support/authority';
import { UNKNOWN_ID } from '../support/access-row';
import { onBothEngines } from '../support/engines';
import { book, inHours } from '../support/schedule';
import { statementsOf, tell } from '../support/treatment';
import type { Person } from '../support/world';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const VALUES: Readonly<Record<string, unknown>> = {
  Date: '2026-12-01',
  DateTime: '2026-12-01T12:00:00Z',
  Int: 1,
  Boolean: false,
  String: 'prueba',
};
/** Queries about one child, with the values of what else they require; ids of other things are unknown. */
const QUERIES = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args, type }) => {
  const child =
    args.find((arg) => arg.name === 'patientId') ?? (name === 'patient' || name === 'node' ? args[0] : undefined);
  const needed = args.filter((arg) => arg === child || isNonNullType(arg.type));
  if (
    !child ||
    needed.some(({ type: of }) => !(getNamedType(of).name in VALUES) && String(getNullableType(of)) !== 'ID')
  )
    return [];
  const head = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const list = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `query(${head}) { ${name}(${list})${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''} }`;
  const variables = (id: string) =>
    Object.fromEntries(
      needed.map((arg) => [arg.name, arg === child ? id : (VALUES[getNamedType(arg.type).name] ?? UNKNOWN_ID)]),
    );
  return [{ name, query, variables }];
});

onBothEngines('a child that is not shown', (world) => {
  it('is told apart from an unknown one by no excluded parent, other family or staff elsewhere', async () => {
    expect(QUERIES.length).toBeGreaterThan(7);
    const [unit, elsewhere] = [world().unit('Tijuana'), world().unit('Cancún')];
    const family = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    const { child, mother } = family;
    const father = family.caregivers[1]!;
    const worker = await unit.socialWorker();
    await book(worker, child.id, inHours(world(), 48));
    const order = { basis: 'CUSTODY_ORDER', scope: 'ACT', evidence: ORDER };
    await set(worker, family, mother, order, { excludeUserIds: [father.id] });
    const strangers: Person[] = [
      father,
      (await unit.family()).mother,
      await elsewhere.socialWorker(),
      await elsewhere.clinician(),
    ];
    for (const by of strangers) {
      // Signs in.
      await by.post('{ viewer { id } }', {});
      for (const { name, query, variables } of QUERIES) {
        // The same words, after the same statements: more of them would take longer.
        const answerAbout = async (id: string): Promise<object> => {
          let answer: object = {};
          const statements = await statementsOf(world(), async () => {
            const { body } = await by.post(query, variables(id));
            const errors = body.errors?.map(({ message, extensions }) => [message, extensions.code]);
            answer = { name, data: body.data, errors };
          });
          return { ...answer, statements: statements.length };
        };
        expect(await answerAbout(child.id)).toEqual(await answerAbout(UNKNOWN_ID));
      }
    }
    const own = await tell<{ patients: object[]; notices: { totalCount?: number; edges: object[] } }>(
      father,
      '{ viewer { patients { id } notices(first: 10) { edges { cursor } } } }',
      {},
    );
    expect([own.patients, own.notices.edges]).toEqual([[], []]);
  });
});
