/** The days at the hospital of a child or of all children of a caregiver, and the answers of families. */
import { ulid } from 'ulid';
import { signedIn } from '../../../core/access';
import type { Context } from '../../../core/context';
import { badUserInput, notFound } from '../../../core/faults';
import { idempotent } from '../../../core/idempotency';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type RequestIdReused,
  type WrongState,
} from '../../../core/refusal';
import type { Text } from '../../../core/i18n';
import { addDays, startOfDay, type Day } from '../../../core/time';
import { Problems } from '../../../core/validation';
import { FAMILY_ROLES } from '../../../core/viewer';
import { insert } from '../../../database';
import { carnetById, lockOwnChild, ownPatients } from '../../patient';
import { lookAgain } from '../task/look.rules';
import type { AnswerVisitInput } from './journey.inputs';
import { journeyMessages as messages } from './journey.messages';
import { journeyId, journeysOfCarnet, type ShownJourney } from './journey.view';
import { VisitAnswerKind } from './journey.types';
import { VisitAnswerRow } from './visit-answer.entity';

const LONGEST_NOTE = 500;
const ARRIVAL_MS = 3 * 3_600_000;

/** The days from `from` to `to`, by day and child; null for a child that the viewer may not see. */
export async function journeys(
  ctx: Context,
  patientId: string | null | undefined,
  from: Day,
  to: Day,
): Promise<ShownJourney[] | null> {
  if (patientId) return journeysOfChild(ctx, patientId, from, to);
  const viewer = await signedIn(ctx);
  if (!FAMILY_ROLES.some((role) => viewer.roles.has(role)))
    throw badUserInput(ctx, new Problems(ctx).add('patientId', 'REQUIRED', messages.nameChild).list);
  const children = await ownPatients(ctx, viewer.personId);
  const days = await Promise.all(children.map(({ id }) => journeysOfChild(ctx, id, from, to)));
  return days
    .flatMap((ofChild) => ofChild ?? [])
    .sort((a, b) => compare(a.day, b.day) || compare(a.patient.id, b.patient.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function journeysOfChild(ctx: Context, patientId: string, from: Day, to: Day): Promise<ShownJourney[] | null> {
  const frame = await carnetById(ctx, `${patientId}.${from}.${to}`);
  return frame && journeysOfCarnet(ctx, frame);
}

/** The day with this id (child and day); null when the viewer may not see the child, or nothing was ever on that day. */
export async function journeyById(ctx: Context, id: string): Promise<ShownJourney | null> {
  const [patientId, day] = id.split('.') as [string, Day | undefined];
  const [journey] = (day && (await journeysOfChild(ctx, patientId, day, day))) || [];
  return journey ?? null;
}

/** Keeps the answer of a caregiver about a day. It changes no appointment. */
export function answerVisit(
  ctx: Context,
  input: AnswerVisitInput,
): Promise<ShownJourney | InvalidInput | WrongState | RequestIdReused> {
  return idempotent<ShownJourney, InvalidInput | WrongState>(ctx, 'answerVisit', input, {
    work: async (tx) => {
      const { id: patientId, medicalUnit } = await lockOwnChild(tx, input.patientId);
      const problems = new Problems(tx).text('note', input.note, { max: LONGEST_NOTE });
      if (problems.any) return invalidInput(tx, problems.list);
      const id = journeyId(patientId, input.day);
      const refused = refusal(tx, await journeyById(tx, id), input, medicalUnit.timeZone);
      if (refused) return wrongState(tx, refused, messages.lookAtDay);
      const row: VisitAnswerRow = {
        patientId,
        id: ulid(tx.now()),
        day: input.day,
        kind: input.kind,
        note: input.note?.trim() || null,
        at: tx.now(),
        answeredBy: (await signedIn(tx)).accountId,
        reply: null,
        repliedAt: null,
        repliedBy: null,
      };
      await insert(tx.db, 'answerVisit', VisitAnswerRow, [row]);
      await lookAgain(tx, patientId);
      return (await journeyById(tx, id)) ?? missing(tx);
    },
    replay: journeyById,
  });
}

const missing = (ctx: Context): never => {
  throw notFound(ctx);
};

/** Why this cannot be said about the day now; undefined when it can. */
function refusal(
  ctx: Context,
  journey: ShownJourney | null,
  { day, kind }: AnswerVisitInput,
  timeZone: string,
): Text | undefined {
  if (!journey?.startsAt) return messages.nothingLeft;
  const [startsAt, now] = [Date.parse(journey.startsAt), ctx.now()];
  if (kind !== VisitAnswerKind.ARRIVED) return now < startsAt ? undefined : messages.begun;
  if (now < startsAt - ARRIVAL_MS) return messages.notYet;
  return now < startOfDay(addDays(day, 1), timeZone) ? undefined : messages.over;
}
