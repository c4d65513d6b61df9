/** A calendar feed, fetched as a telephone would and read by a parser that is not the one that wrote it. */
import ICAL from 'ical.js';
import { newAddress, operation } from './client';
import type { Family, Person, Unit, World } from './world';

export interface Fetched {
  status: number;
  headers: Headers;
  text: string;
}

export async function issue(by: Person, patientId: string): Promise<string> {
  const { body } = await by.post<{ issueCalendarFeed: { url: string } }>(operation('calendar-feed'), { patientId });
  return body.data!.issueCalendarFeed.url;
}

export const revoke = async (by: Person, patientId: string): Promise<boolean> =>
  (await by.post<{ revokeCalendarFeed: boolean }>(operation('revoke-calendar-feed'), { patientId })).body.data!
    .revokeCalendarFeed;

/** What is at an address; the public one is brought to the port of the test. */
export async function fetchFeed(world: World, url: string, headers: Record<string, string> = {}): Promise<Fetched> {
  const response = await fetch(url.replace('http://carnet.test', world.url), {
    headers: { 'x-forwarded-for': newAddress(), ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export interface Read {
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  starts: number;
  ends: number;
  local: string;
  zone: string | undefined;
}

/** The events, with the instants that the calendar's own VTIMEZONE makes of their local times. */
export function read(text: string): { calendar: ICAL.Component; events: Read[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const zone = component.getFirstProperty('dtstart')!.getParameter('tzid') as string | undefined;
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      summary: event.summary,
      starts: event.startDate.toJSDate().getTime(),
      ends: event.endDate.toJSDate().getTime(),
      local: event.startDate.toString(),
      zone,
    };
  });
  ICAL.TimezoneService.reset();
  return { calendar, events };
}

export interface Home {
  unit: Unit;
  family: Family;
  by: Person;
}

export async function home(
  world: World,
  city: Parameters<World['unit']>[0] = 'Tijuana',
  wishes: Parameters<Unit['family']>[0] = {},
): Promise<Home> {
  const unit = world.unit(city);
  return { unit, family: await unit.family(wishes), by: await unit.clinician() };
}
