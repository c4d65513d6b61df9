/** The private calendar of a child, fetched as a telephone would and read by a parser that is not the one that wrote it. */
import { untyped } from '../../src/database';
import { DateTime } from 'luxon';
import { newAddress } from '../support/client';
import { onBothEngines } from '../support/engines';
import { startProcess } from '../support/process';
import { expectType } from '../support/world';
import { book, cancel, inHours, move, outcome, plan, reschedule } from '../support/schedule';
import { issue, revoke, fetchFeed, read, home } from '../support/feed';

onBothEngines('the calendar feed', (world) => {
  it('is valid, and says when, but nothing of what and nothing of whom', async () => {
    const { unit, family, by } = await home(world());
    const { child, mother } = family;
    await book(by, child.id, inHours(world(), 24), {
      kind: 'CHEMOTHERAPY',
      specialty: 'Oncología',
      practitioner: 'Dra. Ríos',
      location: 'Quimioterapia, piso 3',
      instructions: 'En ayunas',
    });
    await book(by, child.id, inHours(world(), 48), { kind: 'TELECONSULTATION' });
    await plan(by, child.id, inHours(world(), 72), {
      procedure: 'Resección de tumor',
      preparation: 'Ayuno de 8 horas',
    });
    const url = await issue(mother, child.id);
    expect(url).toMatch(/^http:\/\/carnet\.test\/calendar\/[\w-]{43}\.ics$/);
    const feed = await fetchFeed(world(), url);
    expect([feed.status, feed.headers.get('content-type'), feed.headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-cache',
    ]);
    expect(feed.text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(feed.text).toMatch(/END:VCALENDAR(\r\n)?$/);
    for (const line of feed.text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
    const { calendar, events } = read(feed.text);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Cita en el hospital',
      'Cita a distancia',
      'Cita en el hospital',
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    // The place is the unit, and no more; a call has none. Each day reminds once.
    const entries = calendar.getAllSubcomponents('vevent');
    const { name: place } = unit;
    expect(entries.map((entry) => entry.getFirstPropertyValue('location'))).toEqual([place, null, place]);
    expect(
      entries.map((entry) => entry.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()),
    ).toEqual(['-P1D', '-P1D', '-P1D']);
    for (const entry of entries)
      expect(entry.getFirstPropertyValue('url')).toMatch(/^http:\/\/carnet\.test\/dia\/\d{4}-\d{2}-\d{2}$/);
    for (const name of ['prodid', 'version', 'method', 'x-wr-calname', 'refresh-interval', 'x-published-ttl'])
      expect([name, calendar.getFirstPropertyValue(name)]).not.toEqual([name, null]);
    const unfolded = feed.text.replace(/\r\n[ \t]/g, '').toLowerCase();
    for (const word of [
      'onco',
      'quimio',
      'tumor',
      'cáncer',
      'ayun',
      'cirug',
      'resec',
      'ríos',
      'leucemia',
      child.curp,
      child.nss,
      ...child.fullName.split(' '),
    ])
      expect(unfolded).not.toContain(word.toLowerCase());
  });

  it('has another name for each child of a mother, also for those who share an initial', async () => {
    const unit = world().unit();
    const by = await unit.socialWorker();
    const { mother, input, child } = await unit.family({ born: '2016-02-03' });
    const named = async (id: string) => {
      const { text } = await fetchFeed(world(), await issue(mother, id));
      return read(text).calendar.getFirstPropertyValue('x-wr-calname');
    };
    const initial = input.patient.givenNames[0]!;
    expect(await named(child.id)).toBe(`Carnet Digital ${initial}.`);
    const url = await issue(mother, child.id);
    const etag = (await fetchFeed(world(), url)).headers.get('etag')!;
    const sister = unit.familyInput({ born: '2018-02-03' });
    const siblings = { ...sister, caregivers: input.caregivers };
    siblings.patient.givenNames = `${initial}ana`;
    const registered = expectType(
      (await by.sdk.RegisterFamily({ input: siblings })).registerFamily,
      'FamilyRegistered',
    );
    expect((await fetchFeed(world(), url, { 'if-none-match': etag })).status).toBe(200);
    expect([await named(child.id), await named(registered.patient.id)]).toEqual([
      `Carnet Digital ${initial}. 1`,
      `Carnet Digital ${initial}. 2`,
    ]);
  });

  it('keeps its UIDs, raises SEQUENCE with each change, and shows what was cancelled as cancelled', async () => {
    const { family, by } = await home(world());
    const { child, mother } = family;
    const [first, second, third] = [
      await book(by, child.id, inHours(world(), 24)),
      await book(by, child.id, inHours(world(), 48)),
      await plan(by, child.id, inHours(world(), 72), { durationMinutes: 120 }),
    ];
    const url = await issue(mother, child.id);
    const before = read((await fetchFeed(world(), url)).text).events;
    expect(before.map(({ sequence, status }) => [sequence, status])).toEqual([
      [0, 'CONFIRMED'],
      [0, 'CONFIRMED'],
      [0, 'CONFIRMED'],
    ]);
    const moved = await reschedule(by, first.id, inHours(world(), 25));
    await cancel(by, second.id);
    await move(by, third.id, inHours(world(), 80));
    await outcome(by, third.id, 'NOT_DONE', 'Fiebre');
    const after = read((await fetchFeed(world(), url)).text).events;
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ sequence, status, summary }) => [sequence, status, summary])).toEqual([
      [1, 'CONFIRMED', 'Cita en el hospital'],
      [1, 'CANCELLED', 'Cancelada: Cita en el hospital'],
      [2, 'CANCELLED', 'Cancelada: Cita en el hospital'],
    ]);
    expect(after[0]!.starts).toBe(Date.parse(moved.startsAt));
    expect(after[2]!.ends - after[2]!.starts).toBe(120 * 60_000);
  });

  it.each(['Tijuana', 'Hermosillo', 'Ciudad de México', 'Matamoros', 'Cancún'] as const)(
    'has the right hour in %s before, during and after a change of clocks',
    async (city) => {
      const { unit, family, by } = await home(world(), city);
      const { child, mother } = family;
      const locals = [
        '2026-03-07T23:30',
        '2026-03-08T00:30',
        '2026-03-08T01:30',
        '2026-03-08T03:30',
        '2026-03-08T23:30',
        '2026-07-01T08:00',
        '2026-11-01T00:30',
        '2026-11-01T03:00',
        '2026-11-01T23:30',
        '2027-03-14T12:00',
        '2027-11-07T12:00',
      ];
      const instants = locals.map((local) => DateTime.fromISO(local, { zone: unit.timeZone }).toMillis());
      for (const instant of instants)
        await book(by, child.id, new Date(instant).toISOString(), { durationMinutes: 20 });
      const { calendar, events } = read((await fetchFeed(world(), await issue(mother, child.id))).text);
      expect(calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual([
        unit.timeZone,
      ]);
      expect(events.map(({ local, zone }) => [local.slice(0, 16), zone])).toEqual(
        locals.map((local) => [local, unit.timeZone]),
      );
      expect(events.map(({ starts }) => starts)).toEqual(instants);
      expect(events.map(({ starts, ends }) => ends - starts)).toEqual(instants.map(() => 20 * 60_000));
    },
  );

  it('writes an ambiguous hour with its offset', async () => {
    const { family, by } = await home(world(), 'Tijuana');
    const { child, mother } = family;
    const sent = ['2026-11-01T01:30:00-07:00', '2026-11-01T01:30:00-08:00', '2026-11-01T00:45:00-07:00'];
    for (const startsAt of sent) await book(by, child.id, startsAt, { durationMinutes: 120 });
    const { events } = read((await fetchFeed(world(), await issue(mother, child.id))).text);
    expect(events.map(({ starts, ends }) => [starts, ends - starts])).toEqual(
      sent
        .map((at) => Date.parse(at))
        .sort((a, b) => a - b)
        .map((at) => [at, 120 * 60_000]),
    );
  });

  it('is the same, byte for byte, from a process that lives in another time zone', async () => {
    const { family, by } = await home(world());
    for (const hours of [-30_000, 5, 500, 5_000]) await book(by, family.child.id, inHours(world(), hours));
    const url = await issue(family.mother, family.child.id);
    const elsewhere = await startProcess(world().server.directory, { TZ: 'Pacific/Kiritimati' });
    const there = await fetch(url.replace('http://carnet.test', elsewhere.url));
    expect(await there.text()).toBe((await fetchFeed(world(), url)).text);
    await elsewhere.stop();
  });

  it('says nothing new to who has seen this one, until something changes', async () => {
    const { family, by } = await home(world());
    const { child, mother } = family;
    await book(by, child.id, inHours(world(), 24));
    const url = await issue(mother, child.id);
    const etag = (await fetchFeed(world(), url)).headers.get('etag')!;
    const again = await fetchFeed(world(), url, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    await book(by, child.id, inHours(world(), 30));
    const changed = await fetchFeed(world(), url, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('is gone at once when it is revoked, replaced, or its caregiver is; and looks like any other wrong address', async () => {
    const { unit, family, by } = await home(world(), 'Tijuana', { caregivers: ['MOTHER', 'FATHER'] });
    const [mother, father] = [family.mother, family.caregivers[1]!];
    const patientId = family.child.id;
    await book(by, patientId, inHours(world(), 24));
    const unknown = await fetchFeed(world(), `http://carnet.test/calendar/${'x'.repeat(43)}.ics`);
    expect(unknown.status).toBe(404);
    const isGone = async (url: string): Promise<void> => {
      const gone = await fetchFeed(world(), url);
      expect([gone.status, gone.text]).toEqual([404, unknown.text]);
      expect(gone.headers.get('etag')).toBeNull();
    };
    const [first, fathers] = [await issue(mother, patientId), await issue(father, patientId)];
    const second = await issue(mother, patientId);
    await isGone(first);
    expect((await fetchFeed(world(), second)).status).toBe(200);
    expect(await revoke(mother, patientId)).toBe(true);
    expect(await revoke(mother, patientId)).toBe(false);
    await isGone(second);
    expect((await fetchFeed(world(), fathers)).status).toBe(200);
    const social = await unit.socialWorker();
    await social.sdk.RevokeCaregiver({ patientId, userId: father.id, reason: 'Ya no vive con ellos' });
    await isGone(fathers);
    const { phone: _, ...caregiver } = family.input.caregivers[1]!;
    await social.sdk.AddCaregiver({ patientId, caregiver });
    const { invitations } = (await father.sdk.Invitations()).viewer;
    await father.sdk.AnswerInvitation({ input: { id: invitations[0]!.id, accept: true } });
    await isGone(fathers);
    expect((await fetchFeed(world(), await issue(father, patientId))).status).toBe(200);
    for (const odd of ['..', '%00', 'a'.repeat(500), '%F0%9F%92%89', "' OR 1=1"])
      expect([400, 404, 414]).toContain((await fetchFeed(world(), `http://carnet.test/calendar/${odd}.ics`)).status);
  });

  it('is guessed slowly: thirty wrong addresses a minute from one place, while right ones still answer', async () => {
    const { family } = await home(world());
    const url = await issue(family.mother, family.child.id);
    const from = { 'x-forwarded-for': newAddress() };
    const statuses: number[] = [];
    for (let i = 0; i < 32; i++)
      statuses.push(
        (await fetchFeed(world(), `http://carnet.test/calendar/${String(i).padStart(43, 'y')}.ics`, from)).status,
      );
    expect(statuses).toEqual([...Array<number>(30).fill(404), 429, 429]);
    expect((await fetchFeed(world(), url, from)).status).toBe(200);
  });

  it('is in the access log once for each day, also when a read brings nothing new', async () => {
    const { family } = await home(world());
    const { child, mother } = family;
    const url = await issue(mother, child.id);
    const etag = (await fetchFeed(world(), url)).headers.get('etag')!;
    await fetchFeed(world(), url);
    await fetchFeed(world(), url, { 'if-none-match': etag });
    world().clock.advance(86_400_000);
    for (const repeated of [etag, etag, undefined])
      await fetchFeed(world(), url, repeated === undefined ? {} : { 'if-none-match': repeated });
    const document =
      'query($id: ID!) { patient(id: $id) { accessLog(first: 20) { edges { node { operation outcome actor { id } } } } } }';
    const { body } = await mother.post<{ patient: { accessLog: { edges: { node: object }[] } } }>(document, {
      id: child.id,
    });
    const looks = body
      .data!.patient.accessLog.edges.map(({ node }) => node)
      .filter((node) => 'operation' in node && node.operation === 'calendarFeed');
    expect(looks).toEqual([
      { operation: 'calendarFeed', outcome: 'READ', actor: { id: mother.id } },
      { operation: 'calendarFeed', outcome: 'READ', actor: { id: mother.id } },
    ]);
  });

  it("is its caregiver's only: the token is at rest as a digest only", async () => {
    const { family } = await home(world());
    const url = await issue(family.mother, family.child.id);
    const token = /calendar\/(.*)\.ics/.exec(url)![1]!;
    const rows = await world().server.service.database.all(
      untyped<{ digest: string }>('SELECT digest FROM calendar_feed WHERE patientId=?'),
      [family.child.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.digest).not.toContain(token.slice(0, 20));
  });
});
