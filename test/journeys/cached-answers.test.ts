/**
 * Cached answers of a carnet (src/graphql/fast-path): a repeated query costs almost nothing, and passes every check. Who may not see
 * a child any more gets nothing from memory either, no answer is shared between accounts, and each look is in the
 * access log, also one that was answered with 304.
 */
import { untyped } from '../../src/database';
import { addDays } from '../../src/core/time';
import { operation, type Answer } from '../support/client';
import { onBothEngines } from '../support/engines';
import type { Family, Person, Unit } from '../support/world';

type Body = { carnet: { appointments: object[] } | null };

const TODAY = new Date().toISOString().slice(0, 10);
const CARNET = operation('carnet');

onBothEngines(
  'A carnet that was asked for before',
  (world) => {
    let unit: Unit, family: Family, mother: Person, looksBefore: number;
    const ask = (by: Person, headers: Record<string, string> = {}, of = family): Promise<Answer<Body>> =>
      by.post<Body>(
        CARNET,
        { patientId: of.child.id, from: addDays(TODAY, -30), to: addDays(TODAY, 30) },
        headers && { headers },
      );
    /** The looks at the child that are in the access log. */
    const looks = async (outcome = 'READ'): Promise<number> => {
      const rows = await world().server.service.database.all(
        untyped<{ n: number }>('SELECT COUNT(*) AS n FROM audit_event WHERE patientId=? AND operation=? AND outcome=?'),
        [family.child.id, 'carnet', outcome],
      );
      return rows[0]!.n;
    };
    const etagOf = (answer: Answer<Body>): string => answer.headers.get('etag') ?? 'none';
    const book = async (): Promise<void> =>
      void (await (
        await unit.socialWorker()
      ).sdk.ScheduleAppointment({
        input: {
          requestId: crypto.randomUUID(),
          patientId: family.child.id,
          kind: 'CONSULTATION',
          startsAt: `${addDays(TODAY, 5)}T15:00:00Z`,
        },
      }));

    beforeEach(async () => {
      unit = world().unit('Tijuana');
      family = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
      mother = family.mother;
      // The document is known from here on, and the carnet of these days is not.
      await mother.post(CARNET, { patientId: family.child.id, from: TODAY, to: TODAY });
      looksBefore = await looks();
    });

    it('is the same, letter by letter, with the same ETag, and costs one statement and its row in the log', async () => {
      const first = await ask(mother);
      expect(etagOf(first)).toMatch(/^"[\w-]{43}"$/);
      const again: Answer<Body>[] = [];
      const statements: number[] = [];
      for (let time = 0; time < 3; time++)
        statements.push(await world().statementsOf(async () => void again.push(await ask(mother))));
      // The least: the dispatcher of letters has statements of its own.
      expect(Math.min(...statements)).toBe(2);
      for (const each of again) expect([each.text, etagOf(each)]).toEqual([first.text, etagOf(first)]);
      expect(await looks()).toBe(looksBefore + 4);
    });

    it('is 304 without a body for who has it, and in the access log all the same', async () => {
      const etag = etagOf(await ask(mother));
      const again = await ask(mother, { 'if-none-match': etag });
      expect([again.status, again.text, etagOf(again)]).toEqual([304, '', etag]);
      expect(await looks()).toBe(looksBefore + 2);
    });

    it('is another one after a write', async () => {
      const before = await ask(mother);
      await book();
      const after = await ask(mother, { 'if-none-match': etagOf(before) });
      expect(after.status).toBe(200);
      expect(etagOf(after)).not.toBe(etagOf(before));
      expect(after.body.data!.carnet!.appointments).toHaveLength(1);
    });

    it("is each person's own", async () => {
      const hers = await ask(mother);
      for (const other of [family.caregivers[1]!, await unit.clinician()]) {
        const theirs = await ask(other, { 'if-none-match': etagOf(hers) });
        expect(theirs.status).toBe(200);
        expect(etagOf(theirs)).not.toBe(etagOf(hers));
      }
      const stranger = (await world().unit('Cancún').family()).mother;
      const nothing = await ask(stranger, { 'if-none-match': etagOf(hers) });
      expect([nothing.status, nothing.body, etagOf(nothing)]).toEqual([200, { data: { carnet: null } }, 'none']);
      expect(await looks('REFUSED')).toBe(1);
    });

    it("is each child's, each range's and each language's own", async () => {
      await book();
      const clinician = await unit.clinician();
      const first = await ask(clinician);
      const another = await unit.family();
      const ofAnother = await ask(clinician, { 'if-none-match': etagOf(first) }, another);
      expect(ofAnother.body.data!.carnet!.appointments).toEqual([]);
      const today = await clinician.post<Body>(
        CARNET,
        { patientId: family.child.id, from: TODAY, to: TODAY },
        { headers: { 'if-none-match': etagOf(first) } },
      );
      expect(today.body.data!.carnet!.appointments).toEqual([]);
      const inEnglish = await ask(clinician, { 'accept-language': 'en', 'if-none-match': etagOf(first) });
      const tags = [first, ofAnother, today, inEnglish].map(etagOf);
      expect(new Set(tags).size).toBe(4);
      expect((await ask(clinician)).text).toBe(first.text);
    });

    it('is not answered when the right to it has ended, whatever is in memory', async () => {
      const etag = etagOf(await ask(mother));
      await ask(mother);
      await (
        await unit.socialWorker()
      ).sdk.RevokeCaregiver({ patientId: family.child.id, userId: mother.id, reason: 'prueba' });
      const after = await ask(mother, { 'if-none-match': etag });
      expect([after.status, etagOf(after)]).toEqual([200, 'none']);
      expect(after.text).not.toContain(family.child.curp);
    });

    it('is not answered when the session has ended', async () => {
      const token = await mother.token();
      const etag = etagOf(await ask(mother));
      await mother.post(operation('logout'));
      const after = await ask(mother, { authorization: `Bearer ${token}`, 'if-none-match': etag });
      expect(after.status).toBe(200);
      expect(after.body.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    });
  },
  {},
  { background: false },
);
