/** The hour of an appointment, in every zone of the country and from a server in any. */
import { DateTime } from 'luxon';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { book, bookingInput, CARNET, carnet, plan, type Entry, type Listed } from '../support/schedule';
import { startProcess } from '../support/process';
import type { City } from '../support/world';

onBothEngines('the hour of an appointment', (world) => {
  // Both sides of the changes of clocks of 2026 along the border, and days without any in the rest of the country.
  const DAYS = [
    '2026-03-07',
    '2026-03-08',
    '2026-03-09',
    '2026-10-31',
    '2026-11-01',
    '2026-11-02',
    '2026-07-01',
    '2027-01-15',
  ];
  const CITIES: City[] = ['Tijuana', 'Hermosillo', 'Ciudad de México', 'Matamoros', 'Cancún'];

  it.each(CITIES)(
    'at 00:30 and 23:30 in %s falls on that day of the carnet and is written with the offset of that hour',
    async (city) => {
      const unit = world().unit(city);
      const [{ child, mother }, by] = [await unit.family(), await unit.clinician()];
      for (const day of DAYS) {
        const hours = ['00:30', '23:30'].map((hour) => DateTime.fromISO(`${day}T${hour}`, { zone: unit.timeZone }));
        // The client writes it in any offset; the hospital's comes back.
        const sent = [hours[0]!.toUTC().toISO()!, hours[1]!.setZone('Asia/Tokyo').toISO()!];
        const booked = [await book(by, child.id, sent[0]!), await book(by, child.id, sent[1]!)];
        const planned = [await plan(by, child.id, sent[0]!), await plan(by, child.id, sent[1]!)];
        const written = hours.map((hour) => hour.toISO({ suppressMilliseconds: true })!);
        expect(booked.map(({ startsAt }) => startsAt)).toEqual(written);
        const seen = await carnet(mother, child.id, day, day);
        expect(seen.appointments.map(({ id, startsAt }) => [id, startsAt])).toEqual(
          booked.map(({ id }, i) => [id, written[i]]),
        );
        expect(seen.surgeries.map(({ id, startsAt }) => [id, startsAt])).toEqual(
          planned.map(({ id }, i) => [id, written[i]]),
        );
      }
      const all = await carnet(by, child.id, DAYS[0]!, DAYS[7]!);
      expect(all.appointments.map(({ startsAt }) => Date.parse(startsAt))).toEqual(
        all.appointments.map(({ startsAt }) => Date.parse(startsAt)).sort((a, b) => a - b),
      );
      expect(all.appointments).toHaveLength(DAYS.length * 2);
    },
  );

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is the same from a server whose process lives in %s',
    async (TZ) => {
      const unit = world().unit('Tijuana');
      const [{ child }, by] = [await unit.family(), await unit.clinician()];
      const elsewhere = await startProcess(world().server.directory, { TZ });
      const document = operation('schedule-appointment');
      for (const startsAt of [
        '2026-03-07T23:30:00-08:00',
        '2026-03-08T23:30:00-07:00',
        '2026-11-01T00:30:00-07:00',
        '2026-11-01T23:30:00-08:00',
      ]) {
        const { body } = await by.post<{ scheduleAppointment: Entry }>(
          document,
          { input: bookingInput(child.id, startsAt) },
          { to: elsewhere.url },
        );
        expect(body.data!.scheduleAppointment.startsAt).toBe(startsAt);
        const day = startsAt.slice(0, 10);
        const seen = await by.post<{ carnet: Listed }>(
          CARNET,
          { id: child.id, from: day, to: day },
          { to: elsewhere.url },
        );
        expect(seen.body.data!.carnet.appointments.map((entry) => entry.startsAt)).toContain(startsAt);
        expect(await carnet(by, child.id, day, day)).toEqual(seen.body.data!.carnet);
      }
      await elsewhere.stop();
    },
  );
});
