/** The auditor's day: a child is found by its CURP, and looks without need stand out. */
import { randomUUID } from 'node:crypto';
import { insertInto, untyped } from '../../src/database';
import { newId } from '../../src/core/ids';
import { Role } from '../../src/core/viewer';
import { operation } from '../support/client';
import { DAY, HOUR } from '../support/clock';
import { onBothEngines } from '../support/engines';
import { book, inHours } from '../support/schedule';
import { tell } from '../support/treatment';
import type { Family, Person, Unit } from '../support/world';

interface Entry {
  operation: string;
  outcome: string;
  unusual: string[];
  actor: { id: string } | null;
}
interface Audited {
  id: string;
  accessLog: { edges: { node: Entry }[] };
  unusualAccess: { edges: { node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const READ = 'query($id: ID!) { patient(id: $id) { fullName } }';

onBothEngines('looks at records', (world) => {
  let unit: Unit, family: Family, auditor: Person, doctor: Person;
  beforeEach(async () => {
    // Noon in Tijuana.
    world().clock.set('2026-11-24T20:00:00Z');
    (await world().administrator()).forgetSession();
    unit = world().unit();
    [family, auditor, doctor] = [
      await unit.family(),
      await world().employ(['AUDITOR'], [unit.clues]),
      await unit.clinician(),
    ];
    await named(doctor, 'Xolalpa', 'Quiahua');
  });

  const named = (person: Person, first: string, second: string) =>
    world().server.service.database.run('UPDATE account SET firstSurname=?, secondSurname=? WHERE id=?', [
      first,
      second,
      person.id,
    ]);
  const look = (by: Person): Promise<unknown> => tell(by, READ, { id: family.child.id });
  const audit = (by = auditor, curp = family.child.curp): Promise<Audited | null> =>
    tell(by, operation('audit-record'), { curp, first: 100 });
  /** The reasons of the newest entry of a person, as the log and the list of unusual ones have them. */
  const reasonsOf = async ({ id }: Person): Promise<string[]> => {
    const { accessLog, unusualAccess } = (await audit())!;
    const of = ({ edges }: { edges: { node: Entry }[] }) =>
      edges.find(({ node }) => node.actor?.id === id)?.node.unusual;
    const reasons = of(accessLog)!;
    if (reasons.length > 0) expect(of(unusualAccess)).toEqual(reasons);
    return reasons;
  };

  it('are ordinary by day and by night for who treats the child, and never marked for the family', async () => {
    await look(doctor);
    expect(await reasonsOf(doctor)).toEqual([]);
    world().clock.advance(15 * HOUR); // 3 in the morning
    await look(doctor);
    expect(await reasonsOf(doctor)).toEqual([]);
    await named(doctor, family.child.fullName.split(' ').at(-1)!, 'Quiahua');
    expect(await reasonsOf(doctor)).toEqual(['NIGHT', 'SAME_SURNAME']);
    const own = await tell<Audited>(
      family.mother,
      `query($id: ID!) { patient(id: $id) { accessLog(first: 50) { edges { node { unusual } } } } }`,
      { id: family.child.id },
    );
    expect(own.accessLog.edges.flatMap(({ node }) => node.unusual)).toEqual([]);
  });

  it('are unusual without anything of the child within 90 days either way', async () => {
    world().clock.advance(91 * DAY);
    await look(doctor);
    expect(await reasonsOf(doctor)).toEqual(['NO_REASON_NEAR']);
    await book(doctor, family.child.id, inHours(world(), 24 * 80));
    expect(await reasonsOf(doctor)).toEqual([]);
  });

  it('are unusual by colleagues of a caregiver, and through a link after the child has left the unit', async () => {
    const clues = unit.clues;
    await world().give(family.mother, [{ role: Role.CLINICIAN, clues }]);
    await look(doctor);
    expect(await reasonsOf(doctor)).toEqual(['COLLEAGUE']);
    await look(family.mother);
    expect(await reasonsOf(family.mother)).toEqual([]);
    const other = world().unit('Cancún');
    await other.socialWorker();
    const input = {
      requestId: randomUUID(),
      patientId: family.child.id,
      toMedicalUnitClues: other.clues,
      reason: 'Cambio de casa',
    };
    await tell(await unit.socialWorker(), operation('transfer-patient'), { input });
    world().clock.advance(HOUR);
    await look(family.mother);
    expect(await audit()).toBeNull();
    auditor = await world().employ(['AUDITOR'], [other.clues]);
    expect(await reasonsOf(family.mother)).toEqual(['AFTER_TRANSFER']);
  });

  it('are unusual as one of more than 60 children within an hour, when refused, and when identity is changed', async () => {
    const { database } = world().server.service;
    await look(doctor);
    const [entry] = await database.all(
      untyped<{ at: number }>('SELECT MAX(at) AS at FROM audit_event WHERE patientId=?'),
      [family.child.id],
    );
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        id: newId(entry!.at + n * 50_000),
        patientId: randomUUID().slice(0, 26),
        accountId: doctor.id,
        serviceAccountId: null,
        at: entry!.at + n * 50_000,
        operation: 'patient',
        outcome: 'READ',
        requestId: randomUUID(),
      }));
    await insertInto(database, 'audit_event', rows(60).slice(1));
    expect(await reasonsOf(doctor)).toEqual([]);
    await insertInto(database, 'audit_event', rows(1));
    expect(await reasonsOf(doctor)).toEqual(['MANY_RECORDS']);

    const stranger = await world().unit('Cancún').clinician();
    await look(stranger);
    expect(await reasonsOf(stranger)).toContain('REFUSED');
    const worker = await unit.socialWorker();
    await named(worker, 'Xolalpa', 'Quiahua');
    const { revision } = await tell<{ revision: number }>(worker, 'query($id: ID!) { patient(id: $id) { revision } }', {
      id: family.child.id,
    });
    await tell(worker, operation('correct-patient'), {
      input: {
        patientId: family.child.id,
        expectedRevision: revision,
        reason: 'Acta de nacimiento',
        set: { givenNames: 'Amada' },
      },
    });
    expect(await reasonsOf(worker)).toEqual(['IDENTITY_CHANGED']);
  });

  it('are found by CURP in the own units only, and every search is in the log', async () => {
    const stranger = await world().unit('Cancún').auditor();
    expect(await audit(stranger)).toBeNull();
    expect(await audit(stranger, 'XEXX010101HNEXXXA4')).toBeNull();
    await expect(
      tell(auditor, 'query($c: String!) { patientByCurp(curp: $c) { fullName } }', { c: family.child.curp }),
    ).rejects.toThrow('FORBIDDEN');
    await expect(audit(doctor)).rejects.toThrow('FORBIDDEN');
    await expect(
      tell(
        family.mother,
        'query($id: ID!) { patient(id: $id) { unusualAccess(first: 5) { edges { node { id } } } } }',
        { id: family.child.id },
      ),
    ).rejects.toThrow('FORBIDDEN');
    const logged = await world().server.service.database.all(
      untyped<{ outcome: string }>(`SELECT outcome FROM audit_event WHERE accountId=? AND operation='patientByCurp'`),
      [stranger.id],
    );
    expect(logged.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED']);
    expect((await audit())!.id).toBe(family.child.id);
  });
});
