/** Appointments and surgeries are booked by the right people, told to the family, and fall on the day of the hospital's clock. */
import { DateTime } from 'luxon';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import {
  appointment,
  book,
  bookingInput,
  cancel,
  codesOf,
  inHours,
  noticesOf,
  outcome,
  plan,
  reschedule,
  surgery,
  surgeryInput,
  type Entry,
} from '../support/schedule';

const UNKNOWN_ID = '01JDZZZZZZZZZZZZZZZZZZZZZZ';

onBothEngines('an appointment', (world) => {
  it('lasts half an hour by default, and keeps what the family has to know', async () => {
    const unit = world().unit('Hermosillo');
    const [{ child, mother }, by] = [await unit.family(), await unit.socialWorker()];
    const startsAt = `${DateTime.fromMillis(world().clock.now()).setZone(unit.timeZone).plus({ days: 3 }).toISODate()}T08:00:00-07:00`;
    const booked = await book(by, child.id, startsAt, {
      specialty: ' Hematología pediátrica ',
      practitioner: 'Dra. Ríos',
      location: 'Piso 3',
      instructions: 'En ayunas.\nTrae su cartilla.',
    });
    const half = startsAt.replace('08:00', '08:30');
    expect(booked).toMatchObject({ __typename: 'Appointment', status: 'BOOKED', startsAt, endsAt: half });
    expect(booked).toMatchObject({
      specialty: 'Hematología pediátrica',
      practitioner: 'Dra. Ríos',
      location: 'Piso 3',
      instructions: 'En ayunas.\nTrae su cartilla.',
    });
    expect((await appointment(mother, booked.id))!.history).toEqual([]);
    expect((await book(by, child.id, startsAt, { durationMinutes: 240 })).endsAt).toBe(
      startsAt.replace('08:00', '12:00'),
    );
  });

  it('is booked once for a requestId, also when it comes twenty times at once', async () => {
    const unit = world().unit();
    const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
    const input = bookingInput(child.id, inHours(world(), 48));
    await by.token(); // one login, not twenty
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        by.post<{ scheduleAppointment: { id: string } }>(operation('schedule-appointment'), { input }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.data!.scheduleAppointment.id)).size).toBe(1);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await noticesOf(mother)).toHaveLength(1);
    const other = await by.post<{ scheduleAppointment: object }>(operation('schedule-appointment'), {
      input: { ...input, kind: 'IMAGING' },
    });
    expect(other.body.data!.scheduleAppointment).toMatchObject({ __typename: 'RequestIdReused' });
  });

  it('is refused with every problem at once, each with its path, its code and a Spanish message', async () => {
    const unit = world().unit();
    const [{ child }, by] = [await unit.family({ born: '2023-05-04' }), await unit.clinician()];
    const wrong = {
      durationMinutes: 4,
      specialty: 'x'.repeat(121),
      practitioner: 'a\u0000b',
      location: 'x'.repeat(201),
      instructions: 'x'.repeat(2001),
    };
    const refused = await book(by, child.id, '2023-05-03T10:00:00-07:00', wrong);
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'durationMinutes RANGE',
      'instructions TOO_LONG',
      'location TOO_LONG',
      'practitioner CHARACTERS',
      'specialty TOO_LONG',
      'startsAt BEFORE_BIRTH',
    ]);
    for (const { message } of refused.problems) expect(message).toMatch(/[áéíóúñ]|[.]$/);
    for (const startsAt of ['2032-01-10T10:00:00Z', '2020-01-10T10:00:00Z'])
      expect((await book(by, child.id, startsAt)).problems).toMatchObject([{ path: 'startsAt', code: 'IMPLAUSIBLE' }]);
    for (const durationMinutes of [5, 1440])
      expect((await book(by, child.id, inHours(world(), 72), { durationMinutes })).__typename).toBe('Appointment');
    const surgeon = await plan(by, child.id, inHours(world(), 72), {
      procedure: '  ',
      durationMinutes: 1441,
      preparation: '\ud800',
    });
    expect(surgeon.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'durationMinutes RANGE',
      'preparation CHARACTERS',
      'procedure REQUIRED',
    ]);
  });

  it('that overlaps with another, or with a surgery, is booked with a warning', async () => {
    const unit = world().unit();
    const [{ child }, by] = [await unit.family(), await unit.clinician()];
    const first = await book(by, child.id, inHours(world(), 30), { durationMinutes: 60 });
    const touching = await book(by, child.id, inHours(world(), 31), { durationMinutes: 60 });
    const operationAt = await plan(by, child.id, inHours(world(), 30.75));
    const over = await book(by, child.id, inHours(world(), 30.5), { durationMinutes: 30 });
    expect(over.__typename).toBe('Appointment');
    // The hour of this run may be odd by itself: at night or at the weekend.
    const overlaps = (entry: Entry | null) => entry!.warnings.filter(({ code }) => code === 'OVERLAP');
    const warnings = overlaps(await appointment(by, over.id));
    expect(warnings).toHaveLength(2);
    expect(warnings[0]!.message).toMatch(/^A la misma hora hay otra cita: \d+ de [a-z]+ de \d{4}, \d\d:\d\d\.$/);
    expect(warnings[1]!.message).toMatch(/otra cirugía/);
    expect(overlaps(await appointment(by, touching.id))).toEqual([]);
    expect(overlaps(await surgery(by, operationAt.id))).toHaveLength(2);
    await cancel(by, over.id);
    expect((await appointment(by, over.id))!.warnings).toEqual([]);
    expect(overlaps(await surgery(by, operationAt.id))).toHaveLength(1);
    expect(overlaps(await appointment(by, first.id))).toHaveLength(1);
    await book(by, child.id, inHours(world(), 60), { durationMinutes: 1440 });
    const nextDay = await book(by, child.id, inHours(world(), 83.9));
    expect(overlaps(await appointment(by, nextDay.id))).toHaveLength(1);
  });

  it('is told to every caregiver once for each change, and to no revoked caregiver', async () => {
    const unit = world().unit();
    const { child, caregivers } = await unit.family({ caregivers: ['MOTHER', 'FATHER', 'GRANDPARENT'] });
    const [social, clinician] = [await unit.socialWorker(), await unit.clinician()];
    const revoked = caregivers[2]!;
    await social.sdk.RevokeCaregiver({ patientId: child.id, userId: revoked.id, reason: 'Ya no vive con ellos' });
    const booked = await book(social, child.id, inHours(world(), 40));
    await reschedule(social, booked.id, inHours(world(), 50));
    await cancel(clinician, booked.id);
    const operated = await plan(clinician, child.id, inHours(world(), -1));
    await outcome(clinician, operated.id, 'IN_PROGRESS', '');
    await outcome(clinician, operated.id, 'COMPLETED');
    const told = [
      { kind: 'CAREGIVERS_CHANGED', subjectId: child.id },
      { kind: 'APPOINTMENT_BOOKED', subjectId: booked.id },
      { kind: 'APPOINTMENT_RESCHEDULED', subjectId: booked.id },
      { kind: 'APPOINTMENT_CANCELLED', subjectId: booked.id },
      { kind: 'SURGERY_SCHEDULED', subjectId: operated.id },
      { kind: 'SURGERY_OUTCOME_RECORDED', subjectId: operated.id },
      { kind: 'SURGERY_OUTCOME_RECORDED', subjectId: operated.id },
    ];
    expect(await noticesOf(caregivers[0])).toEqual(told);
    expect(await noticesOf(caregivers[1]!)).toEqual(told);
    expect(await noticesOf(revoked)).toEqual([]);
  });

  it('raises the revision of the child with each change, and with no refusal', async () => {
    const unit = world().unit();
    const [{ child }, by] = [await unit.family(), await unit.clinician()];
    const revision = async (): Promise<number> =>
      (
        await by.post<{ patient: { revision: number } }>('query($id: ID!) { patient(id: $id) { revision } }', {
          id: child.id,
        })
      ).body.data!.patient.revision;
    const before = await revision();
    const booked = await book(by, child.id, inHours(world(), 40));
    await reschedule(by, booked.id, inHours(world(), 41));
    expect(await revision()).toBe(before + 2);
    await book(by, child.id, inHours(world(), 40), { durationMinutes: 1 });
    await cancel(by, booked.id, ' ');
    expect(await revision()).toBe(before + 2);
  });
});

onBothEngines('the right to change the schedule', (world) => {
  it('is that of social workers and clinicians of the unit, for surgeries of clinicians alone, never of caregivers', async () => {
    const unit = world().unit();
    const { child, mother } = await unit.family();
    const staff = {
      SOCIAL_WORKER: await unit.socialWorker(),
      CLINICIAN: await unit.clinician(),
      AUDITOR: await unit.auditor(),
      ADMINISTRATOR: await world().administrator(),
    };
    const booked = await book(staff.SOCIAL_WORKER, child.id, inHours(world(), 40));
    const operated = await plan(staff.CLINICIAN, child.id, inHours(world(), 60));
    const appointmentDocuments: [string, object][] = [
      ['schedule-appointment', { input: bookingInput(child.id, inHours(world(), 90)) }],
      ['reschedule-appointment', { id: booked.id, startsAt: inHours(world(), 91), reason: 'x' }],
      ['record-attendance', { id: booked.id, status: 'ARRIVED' }],
      ['cancel-appointment', { id: booked.id, reason: 'x' }],
      ['unit-agenda', { medicalUnitClues: unit.clues, day: '2026-01-01' }],
    ];
    const surgeryDocuments: [string, object][] = [
      ['schedule-surgery', { input: surgeryInput(child.id, inHours(world(), 90)) }],
      ['reschedule-surgery', { id: operated.id, startsAt: inHours(world(), 91), reason: 'x' }],
      ['record-surgery-outcome', { id: operated.id, status: 'COMPLETED', outcome: 'x' }],
      ['correct-surgery-outcome', { id: operated.id, status: 'STOPPED', outcome: 'x', reason: 'x' }],
    ];
    for (const viewer of [mother, staff.AUDITOR, staff.ADMINISTRATOR])
      for (const [name, variables] of [...appointmentDocuments, ...surgeryDocuments])
        expect([name, await codesOf(viewer, operation(name), variables)]).toEqual([name, ['FORBIDDEN']]);
    for (const [name, variables] of surgeryDocuments)
      expect([name, await codesOf(staff.SOCIAL_WORKER, operation(name), variables)]).toEqual([name, ['FORBIDDEN']]);
    for (const name of ['appointment', 'surgery'])
      for (const viewer of [staff.AUDITOR, staff.ADMINISTRATOR])
        expect(await codesOf(viewer, operation(name), { id: booked.id })).toEqual(['FORBIDDEN']);
    for (const viewer of [staff.SOCIAL_WORKER, staff.CLINICIAN, staff.AUDITOR, staff.ADMINISTRATOR]) {
      expect(await codesOf(viewer, operation('calendar-feed'), { patientId: child.id })).toEqual(['FORBIDDEN']);
      expect(await codesOf(viewer, operation('revoke-calendar-feed'), { patientId: child.id })).toEqual(['FORBIDDEN']);
    }
    for (const [name, variables] of appointmentDocuments)
      expect([name, await codesOf(staff.SOCIAL_WORKER, operation(name), variables)]).toEqual([name, []]);
    for (const [name, variables] of surgeryDocuments)
      expect([name, await codesOf(staff.CLINICIAN, operation(name), variables)]).toEqual([name, []]);
  });

  it('ends at the unit: a foreign id answers word for word like an unknown id', async () => {
    const [here, there] = [world().unit('Tijuana'), world().unit('Cancún')];
    const [{ child }, by] = [await here.family(), await here.clinician()];
    const [stranger, strangersFamily] = [await there.clinician(), await there.family()];
    const [booked, operated] = [
      await book(by, child.id, inHours(world(), 40)),
      await plan(by, child.id, inHours(world(), 60)),
    ];
    const at = inHours(world(), 90);
    const tries: [string, string, (id: string) => object][] = [
      ['schedule-appointment', child.id, (patientId) => ({ input: bookingInput(patientId, at) })],
      ['schedule-surgery', child.id, (patientId) => ({ input: surgeryInput(patientId, at) })],
      ['reschedule-appointment', booked.id, (id) => ({ id, startsAt: at, reason: 'x' })],
      ['cancel-appointment', booked.id, (id) => ({ id, reason: '' })],
      ['record-attendance', booked.id, (id) => ({ id, status: 'NO_SHOW' })],
      ['reschedule-surgery', operated.id, (id) => ({ id, startsAt: at, reason: 'x' })],
      ['record-surgery-outcome', operated.id, (id) => ({ id, status: 'PREPARATION', outcome: '' })],
      ['correct-surgery-outcome', operated.id, (id) => ({ id, status: 'STOPPED', outcome: 'x', reason: 'x' })],
      ['appointment', booked.id, (id) => ({ id })],
      ['surgery', operated.id, (id) => ({ id })],
    ];
    for (const [name, foreign, variables] of tries) {
      const [known, unknown] = [
        await stranger.post(operation(name), variables(foreign)),
        await stranger.post(operation(name), variables(UNKNOWN_ID)),
      ];
      expect(known.text).toBe(unknown.text);
      if (!['appointment', 'surgery'].includes(name)) expect(known.body.errors![0]!.extensions.code).toBe('NOT_FOUND');
    }
    const other = strangersFamily.mother;
    for (const name of ['calendar-feed', 'revoke-calendar-feed'])
      expect((await other.post(operation(name), { patientId: child.id })).text).toBe(
        (await other.post(operation(name), { patientId: UNKNOWN_ID })).text,
      );
    for (const name of ['appointment', 'surgery'])
      expect((await other.post(operation(name), { id: booked.id })).body.data).toEqual({ [name]: null });
    expect((await appointment(by, booked.id))!.sequence).toBe(0);
  });
});
