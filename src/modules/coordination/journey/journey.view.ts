/** Days at the hospital, put together from the visits of a carnet's span. */
import { groupedBy } from '../../../core/loader';
import type { Context } from '../../../core/context';
import { zoned, zonedOrNull, type Day } from '../../../core/time';
import { newNoticesByPatient, type CarnetFrame } from '../../patient';
import { AppointmentKind, visitsByCarnet, type Visit } from '../../schedule';
import { DoseSupply, hospitalSupplyByCarnet } from '../../treatment';
import { visitAnswers } from './journey.queries';
import type { Journey, VisitAnswer } from './journey.types';
import { mergedBring, mergedFasting, spanToShow, type PreparedStation } from './merged-day';
import type { VisitAnswerRow } from './visit-answer.entity';

/** A day at the hospital with what its own fields need. */
export interface ShownJourney extends Journey {
  patient: { id: string };
  medicalUnit: { id: string };
  supply: DoseSupply | null;
  answer: (VisitAnswer & { by: { id: string } }) | null;
  changes: object[];
}

/** From the worst on. */
const SUPPLY_ORDER = [DoseSupply.UNAVAILABLE, DoseSupply.AT_RISK, DoseSupply.UNKNOWN, DoseSupply.CONFIRMED] as const;

export const journeyId = (patientId: string, day: Day): string => `${patientId}.${day}`;

/** The days of the frame on which the child is or was expected at its unit, by day. */
export async function journeysOfCarnet(ctx: Context, frame: CarnetFrame): Promise<ShownJourney[]> {
  const { patient, from, to } = frame;
  const [visits, answers, supplies, news] = await Promise.all([
    visitsByCarnet(ctx, frame),
    visitAnswers(ctx, patient.id, from, to),
    hospitalSupplyByCarnet(ctx, frame),
    patient.isOwnChild ? newNoticesByPatient(ctx, [patient.id]) : [],
  ]);
  const isWithin = (day: Day): boolean => day >= from && day <= to;
  const days = [...new Set(visits.flatMap(({ day, leftDays }) => [day, ...leftDays]))].filter(isWithin).sort();
  const newest = new Map(answers.map((answer) => [answer.day, answer]));
  const supplyByDay = groupedBy(supplies, 'plannedOn');
  return days.map((day) => {
    const answer = newest.get(day);
    const supply = new Set(supplyByDay.get(day)?.map((dose) => dose.supply));
    return {
      ...journeyOf(ctx, frame, day, visits),
      supply: SUPPLY_ORDER.find((one) => supply.has(one)) ?? null,
      answer: answer ? shownAnswer(answer, frame.timeZone) : null,
      changes: news.filter((one) => one.days.has(day)).map(({ notice }) => notice),
    };
  });
}

type BareJourney = Omit<ShownJourney, 'supply' | 'answer' | 'changes'>;

function journeyOf(ctx: Context, { patient, timeZone }: CarnetFrame, day: Day, visits: readonly Visit[]): BareJourney {
  const stations = visits.filter((visit) => visit.day === day && !visit.isCancelled);
  const dropped = visits.filter((visit) => (visit.day === day && visit.isCancelled) || visit.leftDays.includes(day));
  const prepared = stations.map(preparedStation);
  const fasting = spanToShow(mergedFasting(prepared), ctx.now());
  const ends = stations.flatMap(({ entry }) => (entry.endsAt === null ? [] : [entry.until]));
  return {
    id: journeyId(patient.id, day),
    day,
    patient: { id: patient.id },
    medicalUnit: { id: patient.medicalUnit.id },
    travel: !stations.every(({ kind }) => kind === AppointmentKind.TELECONSULTATION),
    stations: stations.map(({ entry }) => entry),
    dropped: dropped.map(({ entry }) => entry),
    startsAt: stations[0]?.entry.startsAt ?? null,
    endsAt: ends.length > 0 ? zoned(Math.max(...ends), timeZone) : null,
    bring: mergedBring(prepared),
    fasting: fasting
      ? {
          solidsFrom: zoned(fasting.solidsFrom, timeZone),
          liquidsFrom: zonedOrNull(fasting.liquidsFrom, timeZone),
          until: zoned(fasting.until, timeZone),
        }
      : null,
  };
}

const preparedStation = ({ entry, preparation }: Visit): PreparedStation => ({
  startsAt: entry.from,
  bring: preparation?.bring ?? [],
  fastingHours: preparation?.fastingHours ?? null,
  fastingLiquidsHours: preparation?.fastingLiquidsHours ?? null,
});

const shownAnswer = (row: VisitAnswerRow, timeZone: string): NonNullable<ShownJourney['answer']> => ({
  kind: row.kind,
  note: row.note,
  by: { id: row.answeredBy },
  at: zoned(row.at, timeZone),
  reply: row.reply,
  repliedAt: zonedOrNull(row.repliedAt, timeZone),
});
