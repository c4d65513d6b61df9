/**
 * Three processes on one MariaDB, whose clock a story moves over 90 days, and a process killed with -9 every moment: 30 children in
 * three time zones miss 40 visits. Each case opens, is due and escalates at its minute, the work list holds what is open and
 * nothing else, and families are reminded at most once, never at night, of nothing that is off. Needs mariadb-server; some ten
 * minutes for 50 kills.
 *
 *   npm run drill -- absences [--kills 50]
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config';
import { untyped } from '../../src/database';
import { clockOf, type Instant } from '../../src/core/time';
import { start } from '../../src/server';
import { Clock, HOUR, MINUTE } from '../support/clock';
import { attend } from '../support/schedule';
import { contact, tasksOf } from '../support/tasks';
import { atNoon } from '../support/treatment';
import { World } from '../support/world';
import {
  ABANDONED_AFTER,
  actAt,
  endOf,
  instantsOf,
  reminderKey,
  shownAt,
  tell,
  type Missed,
  type Story,
} from './absence-story';
import { inHospital, type Hospital } from './hospital';
import { check, freePorts, pause, say, until, type Process } from './scratch-directory';

const PROCESSES = 3;
/** Longer than a dispatcher of letters holds those of a process that died. */
const LEASE_MS = 26_000;
const LATE_MS = 20_000;

interface Sent {
  /** Of the letter. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly at: Instant;
}

export async function drill(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { kills: { type: 'string', default: '50' }, keep: { type: 'boolean' } },
  });
  await inHospital((hospital) => play(hospital, Number(values.kills)), { keep: values.keep ?? false });
}

async function play(hospital: Hospital, kills: number): Promise<void> {
  const { directory, mail } = hospital;
  const clock = new Clock();
  const file = join(directory.folder, 'clock');
  const moveTo = (instant: Instant): void => {
    clock.set(instant);
    writeFileSync(`${file}.new`, String(Math.round(clock.now() - Date.now())));
    renameSync(`${file}.new`, file);
  };
  const env = { CARNET_UNDO_SECONDS: '0', LOG_LEVEL: 'error', CLOCK_FILE: file };
  const [own, ...ports] = (await freePorts(1 + PROCESSES)) as [number, ...number[]];
  // Answers the story's requests, and does nothing in the background.
  const running = await start(readConfig({ ...hospital.env(own), ...env }), { now: clock.now, background: false });
  const files = { dataDir: directory.folder, env: {}, clear: () => Promise.resolve() };
  const world = new World({ ...running, directory: files }, 'mariadb', clock);
  await atNoon(world);
  const story = await tell(world);
  say(`${story.children} children, ${story.missed.length} missed visits, ${story.reminders.length} reminders`);

  const sent: Sent[] = [];
  mail.behave(({ id, to, body }) => {
    sent.push({ id, to, text: body.content.map(({ value }) => value).join('\n'), at: clock.now() });
    return { status: 202, afterMs: 20 };
  });
  moveTo(clock.now());
  const restart = (n: number): Process =>
    directory.start(
      `process${n + 1}`,
      process.execPath,
      ['--require', join(__dirname, 'moved-clock.cjs'), join(hospital.dist, 'src/main.js'), 'start'],
      { ...hospital.env(ports[n]!), ...env },
    );
  const processes = ports.map((_, n) => restart(n));
  await Promise.all(ports.map((port) => hospital.ready(port)));

  const killAndRestart = async (n: number): Promise<void> => {
    await hospital.ready(ports[n]!);
    await pause(Math.random() * 300);
    await processes[n]!.end('SIGKILL');
    processes[n] = restart(n);
  };

  const faults: string[] = [];
  const steps = stepsOf(story);
  let killed = 0;
  let killing: Promise<void> = Promise.resolve();
  for (const [nth, step] of steps.entries()) {
    moveTo(step.at);
    if (killed < kills && nth >= ((killed + 0.5) * steps.length) / kills) {
      const n = killed++ % PROCESSES;
      await killing;
      killing = killAndRestart(n);
      if (killed % 10 === 0) say(`${killed} kills, ${nth + 1} of ${steps.length} instants, ${faults.length} faults`);
    }
    const later = async (so: () => Promise<string>): Promise<void> => {
      let found = '';
      const isSo = async (): Promise<boolean> => (found = await so()) === '';
      await until(isSo, '', step.missed ? 3_000 : 7_000).catch(() => {
        // What a process held when it was killed is free after a while of the service's time.
        moveTo(clock.now() + LEASE_MS);
        return until(isSo, '', LATE_MS).catch(() => {
          faults.push(`${new Date(step.at).toISOString()} ${found}`);
          say(`! ${faults.at(-1)}`);
        });
      });
    };
    await step.act?.(world);
    if (step.isBefore) await pause(600);
    await later(() =>
      step.missed ? listFault(story, step.missed, clock) : remindersFault(story, sent, hospital, step.at),
    );
  }
  await killing;
  const cases = await caseFaults(story, hospital);
  const reminders = await reminderFigures(story, sent, hospital);
  for (const what of [...faults, ...cases, ...reminders.faults].slice(0, 30)) say(`! ${what}`);
  check([
    [
      `${faults.length} of ${steps.length} instants with another list than the story's, ${killed} kills`,
      faults.length === 0,
    ],
    [`${cases.length} of ${story.missed.length} cases with another instant than the story's`, cases.length === 0],
    [
      `${reminders.once} of ${story.reminders.length} reminders came once, ${reminders.lost} were lost with a process`,
      reminders.once + reminders.lost >= story.reminders.length && reminders.lost <= killed,
    ],
    [
      `${reminders.faults.length} came twice, at night, at another instant or of what is off`,
      reminders.faults.length === 0,
    ],
    [`0 letters name abandonment`, !sent.some(({ text }) => /abandon/i.test(text))],
  ]);
  await running.stop();
}

interface Step {
  readonly at: Instant;
  readonly missed?: Missed;
  readonly isBefore?: boolean;
  act?(world: World): Promise<void>;
}

/** The instants of the story: the minute before each change, and the change. */
function stepsOf(story: Story): Step[] {
  const steps: Step[] = [];
  for (const missed of story.missed) {
    const { opens, due, left } = instantsOf(missed);
    for (const at of [opens, due, left]) steps.push({ at: at - MINUTE, missed, isBefore: true }, { at, missed });
    if (missed.fate === 'REACHED' || missed.fate === 'RESOLVED')
      steps.push({ at: actAt(missed), missed, act: () => call(missed) });
  }
  for (const { worker, family, id, at } of story.kept) {
    const missed = story.missed.find((one) => one.family === family);
    const act = async (): Promise<void> => {
      worker.forgetSession();
      await attend(worker, id, 'ARRIVED');
    };
    steps.push({ at, act, ...(missed && { missed }) });
  }
  for (const at of new Set(story.reminders.map((reminder) => reminder.at))) steps.push({ at });
  return steps.sort((a, b) => a.at - b.at);
}

/** A social worker telephones: the family needs help, or says why it did not come. */
async function call(missed: Missed): Promise<void> {
  const { worker, unit, id, fate } = missed;
  worker.forgetSession();
  const task = (await tasksOf(worker, unit.clues, { kinds: ['ABSENCE'] })).find(({ subjects }) =>
    subjects.some((one) => one.id === id),
  );
  if (!task) return;
  const nextAt = new Date(actAt(missed) + 24 * HOUR).toISOString();
  const more =
    fate === 'REACHED'
      ? { outcome: 'NEEDS_HELP', note: 'Pasaje', nextAt }
      : { outcome: 'RESOLVED', absenceReason: 'MONEY', note: 'Se resolvió' };
  const { problems } = await contact(worker, [task.id], more);
  if (problems) throw new Error(JSON.stringify(problems));
}

/** How the work list of a unit differs from the story's, or nothing. */
async function listFault(story: Story, { unit, worker }: Missed, clock: Clock): Promise<string> {
  worker.forgetSession();
  const tasks = await tasksOf(worker, unit.clues, { kinds: ['ABSENCE'] });
  const listed = tasks.map(({ subjects, dueAt, absence }) => {
    const iso = (at: string | null): string => (at === null ? '-' : new Date(at).toISOString());
    return [subjects[0]!.id, absence!.phase, iso(dueAt), iso(absence!.escalatedAt), iso(absence!.abandonedAt)].join(
      ' ',
    );
  });
  const now = clock.now();
  const told = story.missed.flatMap((one) => (one.unit === unit ? (shownAt(one, story, now) ?? []) : []));
  const differ = [
    ...listed.filter((one) => !told.includes(one)),
    ...told.filter((one) => !listed.includes(one)).map((one) => `missing ${one}`),
  ];
  return differ.join('; ');
}

/** How many reminders were given up that had not left: the process that began to send them was killed. */
async function lostReminders(sent: readonly Sent[], { database }: Hospital): Promise<number> {
  const failed = untyped<{ id: string }>("SELECT id FROM outbox WHERE kind='REMINDER' AND status='FAILED'");
  return (await database.all(failed)).filter(({ id }) => !sent.some((letter) => letter.id === id)).length;
}

/** The reminders that left so far, each by its name, in the order in which they left. */
function remindersIn(story: Story, sent: readonly Sent[]): { key: string; to: string; at: Instant }[] {
  return sent.flatMap(({ to, text, at }) => {
    const starts = /^Recordatorio: (.+)$/m.exec(text)?.[1];
    if (starts === undefined) return [];
    // The newest that was planned for then or before; what a killed process left is made up for within six hours.
    const planned = story.reminders.filter(
      (one) => one.key === reminderKey(to, starts, one.at) && one.at <= at && at < one.at + 6 * HOUR,
    );
    return [{ key: planned.at(-1)?.key ?? `not planned ${reminderKey(to, starts, at)}`, to, at }];
  });
}

/** How many reminders of up to an instant are missing, in words, or nothing. */
async function remindersFault(story: Story, sent: readonly Sent[], hospital: Hospital, at: Instant): Promise<string> {
  const came = new Set(remindersIn(story, sent).map(({ key }) => key));
  const missing = story.reminders.filter((reminder) => reminder.at <= at && !came.has(reminder.key));
  return missing.length <= (await lostReminders(sent, hospital))
    ? ''
    : `missing ${missing.map(({ key }) => key).join('; ')}`;
}

async function reminderFigures(story: Story, sent: readonly Sent[], hospital: Hospital) {
  const came = remindersIn(story, sent);
  const zones = new Map(story.missed.map(({ family, unit }) => [family.mother.email, unit.timeZone]));
  const times = new Map<string, number>();
  for (const { key } of came) times.set(key, (times.get(key) ?? 0) + 1);
  const atNight = came.filter(({ to, at }) => {
    const hour = clockOf(at, zones.get(to) ?? 'America/Tijuana');
    return hour < '07:00' || hour >= '21:00';
  });
  const faults = [
    ...[...times].filter(([, n]) => n > 1).map(([key, n]) => `${n} times ${key}`),
    ...[...times.keys()].filter((key) => key.startsWith('not planned')),
    ...atNight.map(({ key }) => `at night ${key}`),
  ];
  const once = [...times].filter(([key, n]) => n === 1 && !key.startsWith('not planned')).length;
  return { once, lost: await lostReminders(sent, hospital), faults };
}

/** The cases in the database whose instants are not those of the story. */
async function caseFaults(story: Story, { database }: Hospital): Promise<string[]> {
  type Case = Record<'openedAt' | 'dueAt' | 'escalatedAt' | 'abandonedAt' | 'endedAt', number | null> & {
    subjects: string;
  };
  const cases = await database.all(untyped<Case>("SELECT * FROM task WHERE kind='ABSENCE'"));
  const found = story.missed.flatMap((missed) => {
    const own = cases.filter(({ subjects }) => subjects.includes(missed.id));
    const { opens, due, left } = instantsOf(missed);
    const end = endOf(missed, story) ?? Infinity;
    const isLeft = missed.fate !== 'REACHED';
    const told = [
      1,
      opens,
      due,
      isLeft && due < end ? due : null,
      isLeft && missed.at + ABANDONED_AFTER < end ? left : null,
    ];
    const is = [own.length, own[0]?.openedAt, own[0]?.dueAt, own[0]?.escalatedAt, own[0]?.abandonedAt];
    return JSON.stringify(is) === JSON.stringify(told)
      ? []
      : [`${missed.fate} ${missed.id}: ${JSON.stringify(is)} for ${JSON.stringify(told)}`];
  });
  return cases.length === story.missed.length
    ? found
    : [`${cases.length} cases for ${story.missed.length} visits`, ...found];
}
