/** Settings of a medical unit: defaults, checks, who sees and changes them, and the rules that follow them. */
import { randomUUID } from 'node:crypto';
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';
import { day } from '../support/access-table';
import { Role } from '../../src/core/viewer';
import type { Family, Person, Unit } from '../support/world';

const DEFAULTS: Readonly<Record<string, unknown>> = JSON.parse(`{
  "absenceHoursInduction": 24, "absenceHoursTreatment": 48, "absenceHoursAfterTreatment": 168,
  "quietFrom": "21:00", "quietUntil": "07:00", "reminderDaysBefore": [3], "reminderAt": "10:00",
  "eveningReminderAt": "18:00", "answerWithinDays": 2,
  "anthracyclineLimitPerM2": 450, "ownAccountFromYears": 12, "proposalFromPercent": 10 }`);
const SET = `mutation($input: SetUnitSettingsInput!) { setUnitSettings(input: $input) { __typename
  ... on MedicalUnit { emergencyPhone feverRule { callNowFrom text version } firstHourText { text version }
    settings { absenceHoursInduction reminderDaysBefore eveningReminderAt rooms { id name capacity closed hours { weekday from until } } } }
  ... on InvalidInput { problems { path code message } } } }`;

interface Shown {
  __typename: string;
  problems: { path: string; code: string }[];
  emergencyPhone: string | null;
  feverRule: { callNowFrom: number; text: string; version: number } | null;
  firstHourText: { text: string; version: number } | null;
  settings: { reminderDaysBefore: number[]; eveningReminderAt: string | null; rooms: { id: string; name: string }[] };
}

onBothEngines('The settings of a unit', (world) => {
  let unit: Unit, elsewhere: Unit, admin: Person, unitAdmin: Person, family: Family;

  const set = async (by: Person, at: Unit, input: object): Promise<Shown> =>
    (await by.post<{ setUnitSettings: Shown }>(SET, { input: { medicalUnitClues: at.clues, ...input } })).body.data!
      .setUnitSettings;
  const codeOf = async (by: Person, at: Unit): Promise<string | undefined> =>
    (await by.post(SET, { input: { medicalUnitClues: at.clues, answerWithinDays: 3 } })).body.errors?.[0]?.extensions
      .code;
  const settingsFor = async (by: Person, at: Unit): Promise<object | null> =>
    (
      await by.post<{ node: { settings: object | null } }>(
        `query($id: ID!) { node(id: $id) { ... on MedicalUnit { settings { ${Object.keys(DEFAULTS).join(' ')} } } } }`,
        { id: at.clues },
      )
    ).body.data!.node.settings;

  beforeAll(async () => {
    [unit, elsewhere] = [world().unit('Tijuana'), world().unit('Cancún')];
    admin = await world().administrator();
    family = await unit.family();
    await elsewhere.open();
    unitAdmin = await unit.employ('CLINICIAN');
    await world().give(unitAdmin, [{ role: Role.ADMINISTRATOR, clues: elsewhere.clues }]);
  });

  it('has the defaults until it sets them, for staff of the unit and administrators only', async () => {
    for (const person of [admin, await unit.socialWorker(), await unit.clinician(), await unit.auditor()])
      expect(await settingsFor(person, unit)).toEqual(DEFAULTS);
    expect(await settingsFor(family.mother, unit)).toBeNull();
    expect(await settingsFor(await unit.clinician(), elsewhere)).toBeNull();
    expect(await settingsFor(unitAdmin, elsewhere)).toEqual(DEFAULTS);
    const open = await world().post<{ medicalUnits: { clues: string; settings: null }[] }>(
      '{ medicalUnits { settings { proposalFromPercent } } }',
    );
    expect(open.body.data!.medicalUnits.map(({ settings }) => settings)).not.toContainEqual(expect.anything());
  });

  it('changes what is named, keeps the rest, and tells every version of a text to everybody', async () => {
    const first = await set(admin, unit, {
      emergencyPhone: '6645550199',
      feverRule: { callNowFrom: 38.2, text: 'Llama.' },
      firstHourText: 'Hemocultivo.\nAntibiótico.',
      reminderDaysBefore: [1, 7, 1],
      eveningReminderAt: null,
      rooms: [
        { name: 'Sillón 4', hours: [{ weekday: 1, from: '08:00', until: '16:00' }] },
        { name: 'Cama 1', capacity: 2, closed: true },
      ],
    });
    expect(first).toMatchObject({
      __typename: 'MedicalUnit',
      emergencyPhone: '6645550199',
      feverRule: { callNowFrom: 38.2, text: 'Llama.', version: 1 },
      firstHourText: { text: 'Hemocultivo.\nAntibiótico.', version: 1 },
      settings: {
        absenceHoursInduction: 24,
        reminderDaysBefore: [7, 1],
        eveningReminderAt: null,
        rooms: [
          { name: 'Cama 1', capacity: 2, closed: true, hours: [] },
          { name: 'Sillón 4', capacity: 1, closed: false, hours: [{ weekday: 1, from: '08:00', until: '16:00' }] },
        ],
      },
    });
    const chair = first.settings.rooms[1]!;
    const second = await set(admin, unit, {
      absenceHoursInduction: 12,
      feverRule: { callNowFrom: 37.8, text: 'Llama ya.' },
      rooms: [{ id: chair.id, name: 'Sillón 5' }],
    });
    expect(second).toMatchObject({
      emergencyPhone: '6645550199',
      feverRule: { callNowFrom: 37.8, text: 'Llama ya.', version: 2 },
      firstHourText: { version: 1 },
      settings: {
        absenceHoursInduction: 12,
        reminderDaysBefore: [7, 1],
        rooms: [{ name: 'Cama 1' }, { id: chair.id, name: 'Sillón 5', hours: [] }],
      },
    });
    const { body } = await world().post<{ medicalUnits: { id: string }[] }>(operation('unit-contacts'));
    expect(body.data!.medicalUnits.find(({ id }) => id === unit.clues)).toMatchObject({
      emergencyPhone: '6645550199',
      feverRule: { callNowFrom: 37.8 },
    });
    const room = await family.mother.post<{ node: object }>(
      'query($id: ID!) { node(id: $id) { id ... on Room { name } } }',
      {
        id: chair.id,
      },
    );
    expect(room.body.data!.node).toEqual({ id: chair.id, name: 'Sillón 5' });
    expect((await set(admin, unit, { emergencyPhone: null })).emergencyPhone).toBeNull();
  });

  it('lists every problem, and writes nothing', async () => {
    const { __typename, problems } = await set(admin, unit, {
      emergencyPhone: '12',
      firstHourText: '',
      feverRule: { callNowFrom: 39, text: 'a'.repeat(1001) },
      absenceHoursInduction: 0,
      absenceHoursTreatment: 337,
      absenceHoursAfterTreatment: 721,
      quietFrom: '20:00',
      reminderDaysBefore: [1, 2, 3, 15],
      reminderAt: '06:59',
      eveningReminderAt: '20:00',
      answerWithinDays: 11,
      anthracyclineLimitPerM2: 99,
      ownAccountFromYears: 18,
      proposalFromPercent: 4.9,
      rooms: [
        { name: '', capacity: 101 },
        { id: family.child.id, name: 'cama 1', hours: [{ weekday: 8, from: '24:00', until: '08:00' }] },
        { name: 'Sala', hours: [{ weekday: 1, from: '08:00', until: '08:00' }] },
      ],
    });
    expect([__typename, ...problems.map(({ path, code }) => `${path} ${code}`).sort()]).toEqual([
      'InvalidInput',
      'absenceHoursAfterTreatment RANGE',
      'absenceHoursInduction RANGE',
      'absenceHoursTreatment RANGE',
      'answerWithinDays RANGE',
      'anthracyclineLimitPerM2 RANGE',
      'emergencyPhone PHONE',
      'eveningReminderAt QUIET_HOURS',
      'feverRule.callNowFrom RANGE',
      'feverRule.text TOO_LONG',
      'firstHourText REQUIRED',
      'ownAccountFromYears RANGE',
      'proposalFromPercent RANGE',
      'reminderAt QUIET_HOURS',
      'reminderDaysBefore RANGE',
      'reminderDaysBefore TOO_MANY',
      'rooms.0.capacity RANGE',
      'rooms.0.name REQUIRED',
      'rooms.1.hours.0.from FORMAT',
      'rooms.1.hours.0.until RANGE',
      'rooms.1.hours.0.weekday RANGE',
      'rooms.1.id UNKNOWN_ROOM',
      'rooms.1.name TAKEN',
      'rooms.2.hours.0.until RANGE',
    ]);
    expect(await settingsFor(admin, unit)).toMatchObject({ absenceHoursInduction: 12, quietFrom: '21:00' });
    expect((await set(admin, unit, { quietFrom: '7:00' })).problems).toMatchObject([
      { path: 'quietFrom', code: 'FORMAT' },
    ]);
    expect((await set(admin, unit, { quietFrom: '07:00' })).problems).toMatchObject([
      { path: 'quietUntil', code: 'RANGE' },
    ]);
  });

  it('is changed by administrators of the service and of the unit alone', async () => {
    expect(await codeOf(unitAdmin, elsewhere)).toBeUndefined();
    expect(await codeOf(unitAdmin, unit)).toBe('NOT_FOUND');
    for (const person of [await unit.socialWorker(), await unit.auditor(), family.mother])
      expect(await codeOf(person, unit)).toBe('FORBIDDEN');
    const twice = { requestId: randomUUID(), rooms: [{ name: 'Una vez' }] };
    const [one, other] = [await set(admin, elsewhere, twice), await set(admin, elsewhere, twice)];
    expect([one.settings.rooms.length, other]).toEqual([1, one]);
  });

  it('shows the telephone and the fever rule in a carnet that was kept, after the next request', async () => {
    const query = `query($id: ID!, $from: Date!, $to: Date!) { carnet(patientId: $id, from: $from, to: $to) { patient { medicalUnit { emergencyPhone feverRule { text } } } } }`;
    const carnet = async () =>
      (
        await family.mother.post<{ carnet: { patient: { medicalUnit: object } } }>(query, {
          id: family.child.id,
          from: day(-3),
          to: day(3),
        })
      ).body.data!.carnet.patient.medicalUnit;
    for (const text of ['Una.', 'Otra.']) {
      await set(admin, unit, { emergencyPhone: `66455501${text.length}0`, feverRule: { callNowFrom: 38, text } });
      for (let time = 0; time < 3; time++)
        expect(await carnet()).toEqual({ emergencyPhone: `66455501${text.length}0`, feverRule: { text } });
    }
  });
});
