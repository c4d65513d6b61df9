/** A follow-up is put right or taken back: the earlier values stay in the history, the family is told, and every copy forgets what was recalled. */
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { atNoon, carnet, followUp, noticesOf, problemsOf, release, tell, TODAY, type Told } from '../support/treatment';
import type { Person } from '../support/world';

interface Corrected extends Told {
  revision: number;
  changes: Told['changes'] & { field: string; oldValue: string | null; newValue: string | null; by: { id: string } }[];
}
const takenAt = `${TODAY}T08:00:00-08:00`;

const put = (by: Person, id: string, set: object, more: object = {}): Promise<Corrected> =>
  tell(by, operation('correct-follow-up'), {
    input: { id, expectedRevision: 1_000, reason: 'Se escribió mal', set, ...more },
  });

const NEWS = `query($id: ID!, $since: Int!) { changesSince(patientId: $id, revision: $since) { revision
  followUps { id releasedAt value unit note canonicalValue } } }`;
interface News {
  revision: number;
  followUps: { id: string; releasedAt: string | null; value: number | null; note: string | null }[];
}

onBothEngines('a follow-up that was wrong', (world) => {
  beforeEach(() => atNoon(world()));

  const released = async (more: object = {}) => {
    const unit = world().unit();
    const [{ child, mother }, clinician] = [await unit.family(), await unit.clinician()];
    const one = await followUp(clinician, child.id, {
      kind: 'NEUTROPHILS',
      takenAt,
      value: 35_000,
      unit: '/uL',
      note: 'Recaída en médula ósea',
      ...more,
    });
    const news = (by: Person, since: number): Promise<News> => tell(by, NEWS, { id: child.id, since });
    return { unit, child, mother, clinician, id: one.id, news };
  };

  it('is corrected with a reason; the family sees the right value everywhere and is told once', async () => {
    const { child, mother, clinician, id } = await released();
    expect(await put(clinician, id, { value: 350 })).toMatchObject({
      __typename: 'FollowUp',
      value: 350,
      unit: '/uL',
      canonicalValue: 0.35,
      confidential: false,
    });
    expect((await carnet(mother, child.id, TODAY, TODAY)).followUps[0]).toMatchObject({ id, value: 350 });
    expect((await noticesOf(mother)).map(({ kind }) => kind)).toEqual(['FOLLOW_UP_RELEASED', 'FOLLOW_UP_CORRECTED']);
  });

  it('is recalled: the family sees nothing of it, and whoever asks for changes forgets it', async () => {
    const { child, mother, clinician, id, news } = await released();
    const { revision } = await news(mother, 0);
    expect(await put(clinician, id, { released: false })).toMatchObject({ __typename: 'FollowUp', releasedAt: null });
    expect((await carnet(mother, child.id, TODAY, TODAY)).followUps).toEqual([]);
    expect((await carnet(clinician, child.id, TODAY, TODAY)).followUps).toHaveLength(1);
    expect((await news(mother, revision)).followUps).toEqual([
      { id, releasedAt: null, value: null, unit: null, note: null, canonicalValue: null },
    ]);
    expect((await news(clinician, revision)).followUps).toMatchObject([{ id, note: 'Recaída en médula ósea' }]);
    expect((await noticesOf(mother)).at(-1)).toEqual({ kind: 'FOLLOW_UP_WITHDRAWN', subjectId: id });
    expect(await put(clinician, id, { released: false })).toMatchObject({ __typename: 'WrongState' });
    await release(clinician, id);
    expect((await carnet(mother, child.id, TODAY, TODAY)).followUps).toMatchObject([{ id, value: 35_000 }]);
  });

  it('tells no family of one that it never saw', async () => {
    const { mother, clinician, id, news } = await released({ release: false });
    await put(clinician, id, { note: 'Sin recaída' });
    expect(await noticesOf(mother)).toEqual([]);
    expect((await news(mother, 0)).followUps).toEqual([]);
  });

  it('is not overwritten by a correction that is based on an older revision', async () => {
    const { clinician, unit, id, news } = await released();
    const { revision } = await news(clinician, 0);
    await put(clinician, id, { value: 350 }, { expectedRevision: revision });
    const other = await unit.clinician();
    const told = await put(other, id, { value: 3_500 }, { expectedRevision: revision });
    expect(told).toMatchObject({
      __typename: 'RecordChanged',
      revision: revision + 1,
      changes: [{ field: 'value', oldValue: '35000', newValue: '350' }],
    });
    expect(await put(other, id, { value: 3_500 }, { expectedRevision: told.revision })).toMatchObject({ value: 3_500 });
  });

  it('is not corrected by who has not seen that it was released', async () => {
    const { clinician, unit, child, id, news } = await released({ release: false });
    const { revision } = await news(clinician, 0);
    await release(clinician, id);
    expect(await put(await unit.clinician(), id, { value: 350 }, { expectedRevision: revision })).toMatchObject({
      __typename: 'RecordChanged',
      changes: [{ field: 'released', oldValue: 'false', newValue: 'true', by: { id: clinician.id } }],
    });
    expect((await carnet(clinician, child.id, TODAY, TODAY)).followUps).toMatchObject([{ id, value: 35_000 }]);
  });

  it('takes no correction without a reason, without a change, or with what no follow-up can be', async () => {
    const { clinician, id } = await released();
    expect(problemsOf(await put(clinician, id, { value: 1 }, { reason: 'no' }))).toEqual(['reason TOO_SHORT']);
    expect(problemsOf(await put(clinician, id, { value: 35_000 }))).toEqual(['set NOTHING_CHANGED']);
    expect(problemsOf(await put(clinician, id, { released: true }))).toEqual(['set.released NOT_EXPECTED']);
    expect(problemsOf(await put(clinician, id, { takenAt: null }))).toEqual(['set.takenAt REQUIRED']);
    expect(problemsOf(await put(clinician, id, { kind: 'WEIGHT', unit: 'kg' }))).toEqual(['set.value RANGE']);
  });

  it('that would be a weight which no child of this age has asks for a reason first', async () => {
    const { clinician, id } = await released({ kind: 'WEIGHT', value: 25, unit: 'kg', note: null });
    expect(await put(clinician, id, { value: 2.5 })).toMatchObject({ __typename: 'ReasonNeeded' });
    const overrides = [{ code: 'WEIGHT_FOR_AGE', reason: 'Pesado dos veces' }];
    expect(await put(clinician, id, { value: 2.5 }, { overrides })).toMatchObject({
      __typename: 'FollowUp',
      value: 2.5,
    });
  });

  it('is not there for a clinician of another unit', async () => {
    const { id } = await released();
    await expect(put(await world().unit().clinician(), id, { value: 1 })).rejects.toThrow('NOT_FOUND');
  });
});
