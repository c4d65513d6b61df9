/** Changes of the settings of a medical unit, and who may see them. */
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { notFound } from '../../../core/faults';
import { newId } from '../../../core/ids';
import { forgetLoaded } from '../../../core/loader';
import { invalidInput, type InvalidInput } from '../../../core/refusal';
import { inTransaction } from '../../../core/transaction';
import { isServiceAdministrator, Role, type Viewer } from '../../../core/viewer';
import { insert, update, updateStatement } from '../../../database';
import { MedicalUnitRow } from '../patient.entity';
import { medicalUnitByClues, RAISE_OF_UNIT } from '../patient.queries';
import type { MedicalUnit } from '../patient.types';
import { RoomRow, UnitSettingsRow, UnitTextKind, UnitTextRow } from './settings.entity';
import type { RoomInput, SetUnitSettingsInput } from './settings.inputs';
import {
  DEFAULT_SETTINGS,
  feverRule,
  firstHourText,
  roomsByUnit,
  settingsByUnit,
  unitSettings,
  type Settings,
} from './settings.queries';
import { validateSettings } from './settings.validation';

const STAFF = [Role.SOCIAL_WORKER, Role.CLINICIAN, Role.ADMINISTRATOR, Role.AUDITOR] as const;
const LOCK = updateStatement('lockUnit', MedicalUnitRow, 'name=name', 'clues=?');

const administers = (viewer: Viewer, clues: string): boolean =>
  isServiceAdministrator(viewer) || viewer.roles.get(Role.ADMINISTRATOR)?.has(clues) === true;

/** The settings of a unit as its viewer may see them: staff of the unit and administrators; null for others. */
export async function visibleSettings(ctx: Context, clues: string): Promise<Settings | null> {
  const viewer = ctx.claimedSession && (await ctx.viewer());
  if (!viewer || viewer.mustChangePassword || viewer.mustSetUpSecondFactor) return null;
  const isStaff = STAFF.some((role) => viewer.roles.get(role)?.has(clues));
  return isStaff || administers(viewer, clues) ? unitSettings(ctx, clues) : null;
}

/**
 * Changes what the input names, at once. Throws NOT_FOUND for a unit that the administrator does not administer; InvalidInput
 * lists all problems.
 */
export function setUnitSettings(ctx: Context, input: SetUnitSettingsInput): Promise<MedicalUnit | InvalidInput> {
  return inTransaction(ctx, async (tx) => {
    const clues = input.medicalUnitClues;
    const viewer = await signedIn(tx);
    await tx.db.run(LOCK, [clues]);
    const unit = await medicalUnitByClues(tx, clues);
    if (!unit || !administers(viewer, clues)) throw notFound(tx);
    const before = await unitSettings(tx, clues);
    const next = merged(before, input);
    const rooms = (await roomsByUnit(tx, clues)) ?? [];
    const problems = validateSettings(tx, input, { next, rooms });
    if (problems.any) return invalidInput(tx, problems.list);
    await store(tx, next, viewer.accountId);
    const texts = await publish(tx, input, viewer.accountId);
    for (const room of input.rooms ?? []) await storeRoom(tx, clues, room);
    // Carnets show the telephone and the texts: the revision of every child of the unit is raised.
    if (texts || next.emergencyPhone !== before.emergencyPhone) await tx.db.run(RAISE_OF_UNIT, [clues]);
    forgetLoaded(tx);
    return unit;
  });
}

/** The settings after the input. Null is as left out, but for what may be missing: the telephone and the evening reminder. */
function merged(before: Settings, input: SetUnitSettingsInput): Settings {
  const next = { ...before };
  const set = <K extends keyof typeof DEFAULT_SETTINGS>(field: K): void => {
    const value = (input as Partial<Settings>)[field];
    if (value !== undefined && (value !== null || DEFAULT_SETTINGS[field] === null || field === 'eveningReminderAt'))
      next[field] = value;
  };
  for (const field of Object.keys(DEFAULT_SETTINGS)) set(field as keyof typeof DEFAULT_SETTINGS);
  next.reminderDaysBefore = [...new Set(next.reminderDaysBefore)].sort((one, other) => other - one);
  return next;
}

async function store(tx: Context, next: Settings, changedBy: string): Promise<void> {
  const { medicalUnitClues } = next;
  const row = {
    ...next,
    reminderDaysBefore: JSON.stringify(next.reminderDaysBefore),
    changedAt: tx.now(),
    changedBy,
  };
  if (await settingsByUnit(tx, medicalUnitClues))
    await update(tx.db, 'setUnitSettings', UnitSettingsRow, { medicalUnitClues }, row);
  else await insert(tx.db, 'setUnitSettings', UnitSettingsRow, [row]);
}

/** Adds the new versions of texts; whether there was one. */
async function publish(tx: Context, input: SetUnitSettingsInput, publishedBy: string): Promise<boolean> {
  const { medicalUnitClues: clues } = input;
  const texts = [
    {
      kind: UnitTextKind.FEVER_RULE,
      text: input.feverRule?.text,
      callNowFrom: input.feverRule?.callNowFrom ?? null,
      before: feverRule,
    },
    { kind: UnitTextKind.FIRST_HOUR, text: input.firstHourText, callNowFrom: null, before: firstHourText },
  ];
  const rows: UnitTextRow[] = [];
  for (const { text, before, ...row } of texts) {
    if (typeof text !== 'string') continue;
    const version = ((await before(tx, clues))?.version ?? 0) + 1;
    rows.push({ ...row, medicalUnitClues: clues, version, text: text.trim(), publishedAt: tx.now(), publishedBy });
  }
  await insert(tx.db, 'setUnitSettings', UnitTextRow, rows);
  return rows.length > 0;
}

function storeRoom(tx: Context, medicalUnitClues: string, input: RoomInput): Promise<unknown> {
  const { id, name, capacity, hours, closed } = input;
  const listed = (hours ?? []).map(({ weekday, from, until }) => ({ weekday, from, until }));
  const room = {
    name: name.trim(),
    capacity: capacity ?? 1,
    hours: JSON.stringify(listed),
    closed: Number(closed ?? false),
  };
  return id
    ? update(tx.db, 'setUnitSettings', RoomRow, { id, medicalUnitClues }, room)
    : insert(tx.db, 'setUnitSettings', RoomRow, [{ id: newId(tx.now()), medicalUnitClues, ...room }]);
}
