/** Reminders of days at the hospital: when, of what, to whom, and at most once. */
import { createContext } from '../../src/http/authentication';
import { untyped } from '../../src/database';
import { instantOf } from '../../src/core/time';
import { currentReminder, postDueReminders } from '../../src/modules/coordination';
import { dueReminders } from '../../src/modules/coordination/reminder/due';
import { add, choose, mailedCode, preferencesOf, prove } from '../support/channels';
import { CLINICAL } from '../support/clinical';
import { HOUR, MINUTE } from '../support/clock';
import { endCarnet } from '../support/ended';
import { onBothEngines } from '../support/engines';
import { lettersIn } from '../support/letters';
import { remindersOf, remindNow } from '../support/reminders';
import { book, cancel, reschedule } from '../support/schedule';
import { startOn } from '../support/start';
import { setUnitSettings } from '../support/unit-settings';
import { atNoon, medication, plusDays, protocolOf, setStatus, TODAY, treated } from '../support/treatment';
import type { Family, Person, Unit } from '../support/world';

const DAY = plusDays(TODAY, 5);
const EVENING = plusDays(DAY, -1);
const CONSULTATION = { kind: 'CONSULTATION' };

describe('the instants of reminders', () => {
  const settings = {
    quietFrom: '21:00',
    quietUntil: '07:00',
    reminderDaysBefore: [3, 1],
    reminderAt: '10:00',
    eveningReminderAt: '18:00',
  };
  const due = (day: string, time: string, more: object = {}) =>
    dueReminders({ ...settings, ...more }, 'America/Tijuana', instantOf(day, time, 'America/Tijuana')).map(
      ({ day: of, choice }) => `${of} ${choice}`,
    );

  it('come at their minute and are made up for within six hours, never at night', () => {
    expect(due('2026-11-22', '09:59')).toEqual([]);
    expect(due('2026-11-22', '10:00')).toEqual(['2026-11-25 daysBeforeReminder', '2026-11-23 daysBeforeReminder']);
    expect(due('2026-11-22', '15:59')).toHaveLength(2);
    expect(due('2026-11-22', '16:00')).toEqual([]);
    expect(due('2026-11-22', '18:00')).toEqual(['2026-11-23 eveningReminder']);
    expect(due('2026-11-22', '20:59')).toHaveLength(1);
    expect(due('2026-11-22', '21:00')).toEqual([]);
    expect(due('2026-11-22', '18:00', { eveningReminderAt: null })).toEqual([]);
  });

  it('wait for the end of quiet hours that were set over them', () => {
    expect(due('2026-11-22', '23:00', { eveningReminderAt: '22:00' })).toEqual([]);
    expect(due('2026-11-23', '06:59', { eveningReminderAt: '22:00' })).toEqual([]);
    expect(due('2026-11-23', '07:00', { eveningReminderAt: '22:00' })).toEqual(['2026-11-23 eveningReminder']);
  });
});

onBothEngines('reminders of a day at the hospital', (world) => {
  let unit: Unit;
  let family: Family;
  let mother: Person;
  let worker: Person;
  const at = (day: string, time: string): number => instantOf(day, time, unit.timeZone);
  const time = (hour: string, day = DAY): string => new Date(at(day, hour)).toISOString();
  const clockAt = async (day: string, hour: string): Promise<void> => {
    world().clock.set(at(day, hour));
    worker.forgetSession();
    mother.forgetSession();
    (await world().administrator()).forgetSession();
  };
  const remindAt = async (day: string, hour: string): Promise<string[]> => {
    await clockAt(day, hour);
    await remindNow(world());
    return remindersOf(world(), mother);
  };
  beforeEach(async () => {
    await atNoon(world());
    unit = world().unit('Tijuana');
    family = await unit.family({ caregivers: ['MOTHER', 'FATHER'] });
    ({ mother } = family);
    worker = await unit.socialWorker();
  });

  it('come three days and the evening before, one for all stations, without a clinical word', async () => {
    await book(worker, family.child.id, time('10:30'));
    await book(worker, family.child.id, time('08:15'), CONSULTATION);
    expect(await remindAt(plusDays(DAY, -3), '09:59')).toEqual([]);
    expect(await remindAt(plusDays(DAY, -3), '10:00')).toEqual([`${DAY} 08:15`]);
    expect(await remindAt(plusDays(DAY, -3), '12:00')).toHaveLength(1);
    expect(await remindAt(EVENING, '17:59')).toHaveLength(1);
    expect(await remindAt(EVENING, '18:00')).toHaveLength(2);
    expect(await remindAt(EVENING, '20:00')).toHaveLength(2);
    expect(await remindersOf(world(), family.caregivers[1]!)).toHaveLength(2);
    const letters = (await lettersIn(world().server.directory.dataDir)).filter(({ kind }) => kind === 'REMINDER');
    for (const { subject, text, html } of letters)
      expect(CLINICAL.exec(`${subject} ${text} ${html}`)?.[0]).toBeUndefined();
    expect(letters[0]!.text).toContain(`http://carnet.test/dia/${DAY}`);
  });

  it('say the start as it is, and nothing of what was moved, cancelled, taught from afar or booked later', async () => {
    const { id } = await book(worker, family.child.id, time('10:30'), CONSULTATION);
    await reschedule(worker, id, time('09:00'));
    expect(await remindAt(plusDays(DAY, -3), '10:00')).toEqual([`${DAY} 09:00`]);
    // A private one is for the patient alone.
    const hidden = await book(worker, family.child.id, time('07:30'), CONSULTATION);
    await world().server.service.database.run('UPDATE appointment SET confidential=1 WHERE id=?', [hidden.id]);
    const later = plusDays(DAY, 2);
    await reschedule(worker, id, time('09:00', later));
    expect(await remindAt(EVENING, '18:00')).toHaveLength(1);
    // Moved to a day whose instant of three days before has passed by then: that instant reminds of nothing.
    await book(worker, family.child.id, time('13:00', plusDays(DAY, 2)), CONSULTATION);
    expect(await remindAt(plusDays(later, -1), '18:00')).toEqual([`${DAY} 09:00`, `${later} 09:00`]);
    await clockAt(later, '08:00');
    const far = plusDays(later, 2);
    await book(worker, family.child.id, time('09:00', far), { kind: 'TELECONSULTATION' });
    const off = await book(worker, family.child.id, time('11:00', plusDays(far, 1)), CONSULTATION);
    await cancel(worker, off.id);
    await remindAt(plusDays(far, -1), '18:00');
    expect(await remindAt(far, '18:00')).toHaveLength(2);
  });

  it('are none for an instant before the booking, after a carnet has ended, and while all of it is on hold', async () => {
    await clockAt(EVENING, '18:30');
    await book(worker, family.child.id, time('10:30'), CONSULTATION);
    expect(await remindAt(EVENING, '19:00')).toEqual([]);
    const held = await treated(world(), protocolOf(1, 28, [medication({ days: [1] })]), TODAY, { unit });
    const next = plusDays(DAY, 7);
    await book(worker, held.child.id, time('10:30', next));
    const ended = await unit.family();
    await book(worker, ended.child.id, time('10:30', next), CONSULTATION);
    held.clinician.forgetSession();
    await setStatus(held.clinician, held.treatmentId, 'ON_HOLD');
    await endCarnet(worker, ended.child.id, 'ABANDONED', { endedOn: EVENING });
    await remindAt(plusDays(next, -1), '18:00');
    expect(await remindersOf(world(), held.mother)).toEqual([]);
    expect(await remindersOf(world(), ended.mother)).toEqual([]);
    // One station that is no chemotherapy: the family comes.
    await book(worker, held.child.id, time('12:00', plusDays(next, 1)));
    await book(worker, held.child.id, time('13:00', plusDays(next, 1)), CONSULTATION);
    await remindAt(next, '18:00');
    expect(await remindersOf(world(), held.mother)).toEqual([`${plusDays(next, 1)} 12:00`]);
  });

  it('are one for several children of a person, on each channel that wants them', async () => {
    const second = await unit.family();
    const { curp, givenNames, firstSurname, secondSurname, email } = mother.papers;
    const caregiver = { curp, givenNames, firstSurname, secondSurname, email, relationship: 'GRANDPARENT' as const };
    await worker.sdk.AddCaregiver({ patientId: second.child.id, caregiver });
    await book(worker, family.child.id, time('10:30'), CONSULTATION);
    await book(worker, second.child.id, time('09:30'), CONSULTATION);
    const address = `segundo.${mother.id.toLowerCase()}@correo.example`;
    const { id } = await add(mother, { kind: 'EMAIL', address, topics: ['REMINDERS'] });
    await prove(mother, id, await mailedCode(world(), address));
    await choose(mother, { daysBeforeReminder: false });
    expect(await remindAt(plusDays(DAY, -3), '10:00')).toEqual([]);
    expect(await remindAt(EVENING, '18:00')).toEqual([`${DAY} 09:30`]);
    expect(await remindersOf(world(), { email: address } as Person)).toEqual([`${DAY} 09:30`]);
    expect((await preferencesOf(mother)).daysBeforeReminder).toBe(false);
    // The reminder that she wants has the instant of the one that she does without.
    await setUnitSettings(world(), unit, { reminderDaysBefore: [1], reminderAt: '18:00', eveningReminderAt: '18:00' });
    await book(worker, family.child.id, time('10:30', plusDays(DAY, 1)), CONSULTATION);
    expect(await remindAt(DAY, '18:00')).toEqual([`${DAY} 09:30`, `${plusDays(DAY, 1)} 10:30`]);
  });

  it('come once though three processes look at the same moment, and are checked again when they are sent', async () => {
    const { server } = world();
    const entry = await book(worker, family.child.id, time('10:30'), CONSULTATION);
    const options = { overrides: { now: world().clock.now, background: false } } as const;
    // The embedded database belongs to one process.
    const isShared = server.service.database.engine === 'mysql';
    const others = isShared ? [await startOn(server.directory, options), await startOn(server.directory, options)] : [];
    try {
      await clockAt(plusDays(DAY, -3), '10:00');
      const services = [server.service, ...others.map(({ service }) => service)];
      await remindNow(world(), [...services, ...services]);
      expect(await remindersOf(world(), mother)).toHaveLength(1);
      const rows = await server.service.database.all(
        untyped<{ n: number }>('SELECT COUNT(*) AS n FROM reminder WHERE accountId=?'),
        [mother.id],
      );
      expect(rows).toEqual([{ n: 1 }]);
    } finally {
      for (const other of others) await other.stop();
    }
    const ctx = createContext(server.service, { address: 'tests' });
    const reminder = { accountId: mother.id, patientIds: [family.child.id], dueAt: at(plusDays(DAY, -3), '10:00') };
    const variables = { givenNames: 'Rosa', day: DAY, startsAt: 0, zone: unit.timeZone, reminder };
    expect(await currentReminder(ctx, variables)).toMatchObject({ variables: { startsAt: at(DAY, '10:30') } });
    await clockAt(plusDays(DAY, -3), '22:00');
    expect(await currentReminder(ctx, variables)).toEqual({ notBefore: at(plusDays(DAY, -2), '07:00') });
    await clockAt(plusDays(DAY, -2), '08:00');
    await cancel(worker, entry.id);
    expect(await currentReminder(ctx, variables)).toBeNull();
    world().clock.advance(HOUR + MINUTE);
    expect(await postDueReminders(ctx)).toBe(0);
  });
});
