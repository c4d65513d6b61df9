/** Requests over personal data: who may make, see and answer them, and by when. */
import { randomUUID } from 'node:crypto';
import { ownAccountOf, set } from '../support/authority';
import { operation } from '../support/client';
import { DAY } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { noticesOf, tell } from '../support/treatment';
import type { Person } from '../support/world';

interface Request {
  __typename: string;
  id: string;
  state: string;
  text: string;
  dueOn: string | null;
  answer: string | null;
  problems: { path: string; code: string }[];
}
const TEXT = 'Quiero una copia de todo el expediente de mi hija';

const submit = (by: Person, patientId: string, more: object = {}): Promise<Request> =>
  tell(by, operation('submit-data-request'), {
    input: { requestId: randomUUID(), patientId, right: 'ACCESS', text: TEXT, ...more },
  });
const step = (by: Person, id: string, state: string, answer?: string): Promise<Request> =>
  tell(by, operation('answer-data-request'), { id, state, ...(answer && { answer }) });
const listed = async (by: Person, state?: string) => {
  const page = await tell<{ totalCount: number; edges: { node: Request }[] }>(by, operation('data-requests'), {
    first: 50,
    ...(state && { state }),
  });
  expect(page.totalCount).toBe(page.edges.length);
  return page.edges.map(({ node }) => node);
};

onBothEngines('a request about personal data', (world) => {
  beforeEach(async () => {
    // 23:30 in Tijuana: in UTC it is the next day, which does not count.
    world().clock.set('2026-11-03T07:30:00Z');
    (await world().administrator()).forgetSession();
  });
  const family = async () => {
    const unit = world().unit();
    const made = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    return { ...made, unit, worker: await unit.socialWorker(), father: made.caregivers[1]! };
  };

  it('is answered within 20 working days of the unit, or 10 more once, and carried out within 15', async () => {
    const { child, mother, worker } = await family();
    const made = await submit(mother, child.id);
    expect(made).toMatchObject({ state: 'RECEIVED', text: TEXT, dueOn: '2026-12-01', answer: null });
    expect(await step(worker, made.id, 'EXTENDED')).toMatchObject({ problems: [{ path: 'answer', code: 'REQUIRED' }] });
    expect(await step(worker, made.id, 'EXTENDED', 'Pedimos el archivo clínico')).toMatchObject({
      dueOn: '2026-12-15',
    });
    expect(await step(worker, made.id, 'EXTENDED', 'Otra vez')).toMatchObject({ __typename: 'WrongState' });
    world().clock.advance(9 * DAY);
    expect(await step(worker, made.id, 'GRANTED', 'Se entrega en ventanilla')).toMatchObject({ dueOn: '2026-12-03' });
    expect(await step(worker, made.id, 'DENIED', 'No')).toMatchObject({ __typename: 'WrongState' });
    expect(await step(worker, made.id, 'CARRIED_OUT')).toMatchObject({
      dueOn: null,
      answer: 'Se entrega en ventanilla',
    });
    expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(new Array(3).fill('DATA_REQUEST_ANSWERED'));
  });

  it('is seen by the adults who act for the child and the social workers of its unit, by due day', async () => {
    const { child, mother, father, worker, unit } = await family();
    const first = await submit(mother, child.id);
    world().clock.advance(2 * DAY);
    const second = await submit(father, child.id, { right: 'OPPOSITION' });
    await step(worker, first.id, 'DENIED', 'Artículo 55: lo pide un tribunal');
    const ids = async (by: Person, state?: string) => (await listed(by, state)).map(({ id }) => id);
    for (const by of [mother, father, worker]) {
      expect(await ids(by)).toEqual([second.id, first.id]);
      expect(await ids(by, 'DENIED')).toEqual([first.id]);
    }
    expect(await ids(await unit.family().then((other) => other.mother))).toEqual([]);
    expect(await ids(await world().unit('Cancún').socialWorker())).toEqual([]);
    await expect(ids(await unit.clinician())).rejects.toThrow('FORBIDDEN');
  });

  it('is withdrawn by who submitted it and answered by staff, and is nothing to strangers', async () => {
    const { child, mother, father, worker, unit } = await family();
    const { id } = await submit(mother, child.id);
    for (const [by, state] of [
      [mother, 'GRANTED'],
      [father, 'WITHDRAWN'],
      [worker, 'WITHDRAWN'],
    ] as const)
      await expect(step(by, id, state, 'Respuesta')).rejects.toThrow('FORBIDDEN');
    const strangers = [(await unit.family()).mother, await world().unit('Cancún').socialWorker()];
    for (const by of strangers) {
      await expect(step(by, id, 'DENIED', 'Respuesta')).rejects.toThrow('NOT_FOUND');
      await expect(submit(by, child.id)).rejects.toThrow(/NOT_FOUND|FORBIDDEN/);
    }
    await expect(submit(worker, child.id)).rejects.toThrow('FORBIDDEN');
    expect(await step(mother, id, 'WITHDRAWN')).toMatchObject({ state: 'WITHDRAWN', dueOn: null });
    expect(await noticesOf(father)).toEqual([]);
  });

  it('is no news for an adult who may only see the child', async () => {
    const of = await family();
    const { child, mother, father, worker } = of;
    await set(worker, of, father, { basis: 'FATHER', scope: 'SEE' }, { tellOthers: false });
    const { id } = await submit(mother, child.id);
    await step(worker, id, 'GRANTED', 'Se entrega en ventanilla');
    expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['DATA_REQUEST_ANSWERED']);
    expect(await noticesOf(father)).toEqual([]);
  });

  it('is submitted, read and withdrawn by the patient with an account of its own', async () => {
    const unit = world().unit();
    const made = await unit.family({ born: '2011-05-05' });
    const worker = await unit.socialWorker();
    const self = await ownAccountOf(world(), worker, made);
    const { id } = await submit(self, made.child.id);
    expect((await listed(self)).map((request) => request.id)).toEqual([id]);
    const ofMother = await submit(made.mother, made.child.id);
    await expect(step(self, ofMother.id, 'WITHDRAWN')).rejects.toThrow('FORBIDDEN');
    await expect(submit(self, (await unit.family()).child.id)).rejects.toThrow('NOT_FOUND');
    expect(await step(self, id, 'WITHDRAWN')).toMatchObject({ state: 'WITHDRAWN', dueOn: null });
  });

  it('needs words, and is made once for one requestId', async () => {
    const { child, mother } = await family();
    expect(await submit(mother, child.id, { text: 'Copia' })).toMatchObject({
      problems: [{ path: 'text', code: 'TOO_SHORT' }],
    });
    const input = { requestId: randomUUID() };
    expect((await submit(mother, child.id, input)).id).toBe((await submit(mother, child.id, input)).id);
    expect(await submit(mother, child.id, { ...input, text: `${TEXT}.` })).toMatchObject({
      __typename: 'RequestIdReused',
    });
  });
});
