/** A family asks its team; the team answers by an hour that it keeps. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { noticesOf } from '../support/schedule';
import { problemsOf, tell } from '../support/treatment';
import type { Person } from '../support/world';

interface Question {
  __typename: string;
  id: string;
  status: string;
  expectedBy: string;
  mentionsAlarm: boolean;
  messages: { text: string; fromFamily: boolean; by?: { id: string } }[];
  retryAt?: string;
}

const write = (by: Person, patientId: string, text: string, questionId?: string, requestId: string = randomUUID()) =>
  tell<Question>(by, operation('send-message'), { input: { requestId, patientId, text, questionId } });
const questions = async (by: Person, patientId: string, first = 10): Promise<Question[] | null> => {
  const patient = await tell<{ questions: { edges: { node: Question }[] } } | null>(by, operation('questions'), {
    patientId,
    first,
  });
  return patient && patient.questions.edges.map(({ node }) => node);
};
const TASKS = `query($clues: String!, $patientId: ID!) { tasks(medicalUnitClues: $clues,
  filter: { patientId: $patientId, kinds: [QUESTION] }, first: 10) { edges { node { dueAt subjects { ... on Question { id } } } } } }`;

onBothEngines('a question', (world) => {
  beforeEach(() => world().clock.set('2026-11-23T18:00:00Z'));

  it('waits for an answer by the promised hour, and is one task while it waits', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother }, by] = [await unit.family(), await unit.socialWorker()];
    const requestId = randomUUID();
    const asked = await write(mother, child.id, ' ¿Puede nadar?\nGracias ', undefined, requestId);
    expect(asked).toMatchObject({
      __typename: 'Question',
      status: 'WAITING',
      expectedBy: '2026-11-25T18:00:00-08:00',
      mentionsAlarm: false,
      messages: [{ text: '¿Puede nadar?\nGracias', fromFamily: true }],
    });
    expect((await write(mother, child.id, ' ¿Puede nadar?\nGracias ', undefined, requestId)).id).toBe(asked.id);
    const open = async (): Promise<{ node: { dueAt: string; subjects: { id: string }[] } }[]> =>
      (
        await tell<{ edges: { node: { dueAt: string; subjects: { id: string }[] } }[] }>(by, TASKS, {
          clues: unit.clues,
          patientId: child.id,
        })
      ).edges;
    expect((await open()).map(({ node }) => node)).toEqual([
      { dueAt: '2026-11-25T18:00:00-08:00', subjects: [{ id: asked.id }] },
    ]);
    world().clock.advance(24 * 3_600_000);
    const more = await write(mother, child.id, 'Tiene 38.5 grados', asked.id);
    expect(more).toMatchObject({ expectedBy: '2026-11-25T18:00:00-08:00', mentionsAlarm: true });
    expect(await open()).toHaveLength(1);
    const answer = await write(by, child.id, 'Llama ya al hospital', asked.id);
    expect(answer).toMatchObject({ status: 'ANSWERED' });
    expect(await open()).toEqual([]);
    expect((await noticesOf(mother)).at(-1)).toEqual({ kind: 'QUESTION_ANSWERED', subjectId: asked.id });
    const [seen] = (await questions(mother, child.id))!;
    expect(seen!.messages.map(({ fromFamily, by: writer }) => [fromFamily, writer!.id])).toEqual([
      [true, mother.id],
      [true, mother.id],
      [false, by.id],
    ]);
    expect(await write(mother, child.id, 'Gracias', asked.id)).toMatchObject({ status: 'WAITING' });
  });

  it('is seen and answered by its family and unit alone, newest message first', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother }, other, by] = [await unit.family(), await unit.family(), await unit.clinician()];
    const first = await write(mother, child.id, 'Uno');
    world().clock.advance(1_000);
    const second = await write(mother, child.id, 'Dos');
    expect((await questions(by, child.id))!.map(({ id }) => id)).toEqual([second.id, first.id]);
    world().clock.advance(1_000);
    await write(by, child.id, 'Respuesta', first.id);
    expect((await questions(by, child.id))!.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await questions(other.mother, child.id)).toBeNull();
    await expect(write(other.mother, child.id, 'x', first.id)).rejects.toThrow('NOT_FOUND');
    await expect(write(mother, child.id, 'x', '01ARZ3NDEKTSV4RRFFQ69G5FAV')).rejects.toThrow('NOT_FOUND');
    const foreign = await write(other.mother, other.child.id, 'Otra');
    await expect(write(mother, child.id, 'x', foreign.id)).rejects.toThrow('NOT_FOUND');
    expect(problemsOf((await write(by, child.id, ' ')) as never)).toEqual(['questionId REQUIRED', 'text REQUIRED']);
    expect(problemsOf((await write(mother, child.id, 'x'.repeat(2001))) as never)).toEqual(['text TOO_LONG']);
  });

  it('is refused after ten messages of the family in a day', async () => {
    const unit = world().unit('Tijuana');
    const [{ child, mother }, by] = [await unit.family(), await unit.socialWorker()];
    const { id } = await write(mother, child.id, '1');
    for (let n = 2; n <= 10; n++) await write(mother, child.id, String(n), id);
    const refused = await write(mother, child.id, '11');
    expect(refused).toMatchObject({
      __typename: 'TooManyAttempts',
      nextStep: 'Mañana puedes escribir otra vez. Si no puede esperar, llama a tu hospital.',
    });
    expect(Date.parse(refused.retryAt!)).toBe(Date.parse('2026-11-24T00:00:00-08:00'));
    expect(await write(by, child.id, 'Respuesta', id)).toMatchObject({ status: 'ANSWERED' });
    world().clock.set('2026-11-24T08:00:00Z');
    expect(await write(mother, child.id, '11', id)).toMatchObject({ status: 'WAITING' });
  });
});
