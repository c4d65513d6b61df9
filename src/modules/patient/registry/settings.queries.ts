/** Reads of the settings, emergency texts and rooms of medical units. */
import type { Context } from '../../../core/context';
import { createLoader, groupedBy } from '../../../core/loader';
import { zoned } from '../../../core/time';
import { columns, columnsOf, inList, select, type RowOf } from '../../../database';
import { MedicalUnitRow } from '../patient.entity';
import { RoomRow, UnitSettingsRow, UnitTextKind, UnitTextRow } from './settings.entity';
import type { FeverRule, Room, RoomHours, UnitSettings, UnitText } from './settings.types';

/** The settings of a unit, and its emergency telephone. */
export type Settings = UnitSettings & { emergencyPhone: string | null };

export const DEFAULT_SETTINGS: Omit<Settings, 'medicalUnitClues'> = {
  emergencyPhone: null,
  absenceHoursInduction: 24,
  absenceHoursTreatment: 48,
  absenceHoursAfterTreatment: 168,
  quietFrom: '21:00',
  quietUntil: '07:00',
  reminderDaysBefore: [3],
  reminderAt: '10:00',
  eveningReminderAt: '18:00',
  answerWithinDays: 2,
  anthracyclineLimitPerM2: 450,
  ownAccountFromYears: 12,
  proposalFromPercent: 10,
};

const SETTINGS = columnsOf(UnitSettingsRow, 's');

/** The settings that a unit has stored. */
export const settingsByUnit = createLoader<Settings>(async (ctx, clues) => {
  const wanted = inList(clues);
  const rows = await ctx.db.all(
    select('settingsByUnit', SETTINGS, `FROM unit_settings s WHERE s.medicalUnitClues IN ${wanted.sql}`),
    wanted.values,
  );
  return new Map(
    rows.map(({ changedAt: _a, changedBy: _b, reminderDaysBefore, ...row }) => [
      row.medicalUnitClues,
      { ...row, reminderDaysBefore: JSON.parse(reminderDaysBefore) as number[] },
    ]),
  );
});

/**
 * The settings of the unit with these CLUES; the defaults for a unit that has set none. Read once for a ctx, in one statement
 * for all units that are asked for together. For the service's own decisions: it does not check who may see them.
 */
export const unitSettings = async (ctx: Context, clues: string): Promise<Settings> =>
  (await settingsByUnit(ctx, clues)) ?? { medicalUnitClues: clues, ...DEFAULT_SETTINGS };

const ROOM = columnsOf(RoomRow, 'r');

export const shownRoom = ({ id, name, capacity, hours, closed }: RowOf<typeof ROOM>): Room => ({
  id,
  name,
  capacity,
  hours: JSON.parse(hours) as RoomHours[],
  closed: closed === 1,
});

/** The rooms of a unit by name, closed ones included. */
export const roomsByUnit = createLoader<RowOf<typeof ROOM>[]>(async (ctx, clues) => {
  const wanted = inList(clues);
  const from = `FROM room r WHERE r.medicalUnitClues IN ${wanted.sql} ORDER BY r.name, r.id`;
  return groupedBy(await ctx.db.all(select('roomsByUnit', ROOM, from), wanted.values), 'medicalUnitClues');
});

/** The room with this id. Like its unit it is visible to everybody with a session. */
export const roomById = createLoader<Room>(async (ctx, ids) => {
  const wanted = inList(ids);
  const rows = await ctx.db.all(select('roomById', ROOM, `FROM room r WHERE r.id IN ${wanted.sql}`), wanted.values);
  return new Map(rows.map((row) => [row.id, shownRoom(row)]));
});

/** Degrees Celsius from which families call a unit that has published no rule. */
export const USUAL_FEVER = 38;

const TEXT = columns(
  columnsOf(UnitTextRow, 't', ['medicalUnitClues', 'kind', 'version', 'text', 'callNowFrom', 'publishedAt']),
  columnsOf(MedicalUnitRow, 'u', ['timeZone']),
);

const textsByUnit = createLoader<RowOf<typeof TEXT>[]>(async (ctx, clues) => {
  const wanted = inList(clues);
  const from = `FROM unit_text t JOIN medical_unit u ON u.clues = t.medicalUnitClues
    WHERE t.medicalUnitClues IN ${wanted.sql} AND t.version =
      (SELECT MAX(n.version) FROM unit_text n WHERE n.medicalUnitClues = t.medicalUnitClues AND n.kind = t.kind)`;
  return groupedBy(await ctx.db.all(select('textsByUnit', TEXT, from), wanted.values), 'medicalUnitClues');
});

async function unitText(ctx: Context, clues: string, kind: UnitTextKind): Promise<FeverRule | null> {
  const row = (await textsByUnit(ctx, clues))?.find((each) => each.kind === kind);
  if (!row) return null;
  const { text, version, callNowFrom, publishedAt, timeZone } = row;
  return { text, version, callNowFrom: callNowFrom ?? USUAL_FEVER, publishedAt: zoned(publishedAt, timeZone) };
}

/** The newest fever rule of a unit; null when it has published none: then {@link USUAL_FEVER} holds. */
export const feverRule = (ctx: Context, clues: string): Promise<FeverRule | null> =>
  unitText(ctx, clues, UnitTextKind.FEVER_RULE);

/** The newest first-hour text of a unit; null when it has published none. */
export const firstHourText = (ctx: Context, clues: string): Promise<UnitText | null> =>
  unitText(ctx, clues, UnitTextKind.FIRST_HOUR);
