/** Records the carnet of a child of the demo: weeks of treatment before today and after it. Test data, never for prescribing. */
import { ulid } from 'ulid';
import type { Service } from '../core/context';
import { addDays, dayOf, startOfDay, zoned, type Day, type Instant } from '../core/time';
import type { Child, Team, At } from './cast';
import {
  ATTENDANCE,
  CANCEL,
  CHECK_DOSE,
  RECORD_DOSE,
  RECORD_FOLLOW_UP,
  RESCHEDULE,
  SCHEDULE_APPOINTMENT,
  SCHEDULE_SURGERY,
  SET_COVERAGE,
  SET_SUPPLY,
  START_TREATMENT,
  SURGERY_OUTCOME,
} from './operations';
import { vaccinations } from './vaccinations';
type Dose = {
  id: string;
  medication: string;
  plannedOn: Day;
  route: string;
  requiresSecondCheck: boolean;
  plannedDose: { value: number; unit: string };
};

const HOUR_MS = 3_600_000;
const BODY: Readonly<Record<string, { heightCm: number; weightKg: number }>> = {
  F1: { heightCm: 138, weightKg: 32 },
  F2: { heightCm: 124, weightKg: 25 },
  F3: { heightCm: 158, weightKg: 48 },
  F4: { heightCm: 116, weightKg: 21 },
};

/** Records the whole carnet of one child: doses, follow-ups, surgeries, appointments, coverage and vaccines. */
export async function recordChild(service: Service, child: Child, team: Team): Promise<void> {
  const today = dayOf(service.now(), child.timeZone);
  const startsOn = dayOf(child.startedAt, child.timeZone);
  const at = (day: Day, hour: number): Instant => startOfDay(day, child.timeZone) + hour * HOUR_MS;
  const body = BODY[child.key];
  await vaccinations(child, team, startsOn, at);
  await surgeries(child, team, startsOn, today, at);
  if (child.protocolCode && body) {
    const doses = await treatment(child, team, startsOn, body, at);
    await becomeOfDoses(child, team, doses, today, at);
    await followUps(child, team, startsOn, today, body.weightKg, at);
  }
  await appointments(child, team, startsOn, today, at);
  if (child.key === 'F6')
    await team.socialWorker.send(SET_COVERAGE, { patientId: child.id, status: 'ACTIVE' }, at(addDays(today, -2), 10));
}

async function treatment(
  child: Child,
  { clinician }: Team,
  startsOn: Day,
  body: { heightCm: number; weightKg: number },
  at: At,
): Promise<Dose[]> {
  const input = { requestId: ulid(), patientId: child.id, protocolCode: child.protocolCode, startsOn, ...body };
  const { cycles } = await clinician.send(START_TREATMENT, input, at(startsOn, 7));
  return (cycles as { administrations: Dose[] }[]).flatMap(({ administrations }) => administrations);
}

async function becomeOfDoses(
  child: Child,
  { clinician, secondClinician, socialWorker }: Team,
  doses: Dose[],
  today: Day,
  at: At,
): Promise<void> {
  const past = doses.filter(({ plannedOn }) => plannedOn < today);
  const coming = doses.filter(({ plannedOn }) => plannedOn >= today);
  const inVein = past.filter(({ route }) => route === 'INTRAVENOUS');
  const [partly, postponed] = [inVein.at(-2), inVein.at(-1)];
  const omitted = past.filter(({ route }) => route === 'ORAL').at(-4);
  // The newest one still waits for the second clinician.
  const unchecked = past.filter(({ requiresSecondCheck }) => requiresSecondCheck).at(-1);
  // A dose moved to the time of another one of its line would take its place.
  const isFree = (day: Day): boolean =>
    !coming.some(({ medication, plannedOn }) => medication === postponed?.medication && plannedOn === day);
  const later = Array.from({ length: 20 }, (_, days) => addDays(today, 4 + days)).find(isFree);
  for (const dose of past) {
    const ofDay = past.filter(
      ({ plannedOn, medication }) => plannedOn === dose.plannedOn && medication === dose.medication,
    );
    // Several of a medicine on one day are given evenly over it.
    const hour = ofDay.length > 1 ? 1 + (22 / ofDay.length) * ofDay.indexOf(dose) : 9.5;
    const given = {
      administrationId: dose.id,
      status: 'GIVEN',
      givenAt: zoned(at(dose.plannedOn, hour), child.timeZone),
      givenDose: dose.plannedDose.value,
    };
    const half = Math.round(dose.plannedDose.value * 50) / 100;
    const record =
      dose === partly
        ? {
            ...given,
            status: 'PARTIALLY_GIVEN',
            givenDose: half,
            reason: 'Se detuvo la infusión por reacción leve; se terminó con la mitad.',
          }
        : dose === postponed && later
          ? {
              administrationId: dose.id,
              status: 'POSTPONED',
              postponedTo: later,
              reason: 'Neutrófilos bajos: se espera a que suban.',
            }
          : dose === omitted
            ? { administrationId: dose.id, status: 'OMITTED', reason: 'Vómito; se reanuda al día siguiente.' }
            : given;
    const recordedAt = Math.max(12, hour + 0.5);
    await clinician.send(RECORD_DOSE, record, at(dose.plannedOn, recordedAt));
    if (dose.requiresSecondCheck && dose !== unchecked && 'givenDose' in record)
      await secondClinician.send(
        CHECK_DOSE,
        { administrationId: dose.id, givenDose: record.givenDose },
        at(dose.plannedOn, recordedAt + 0.25),
      );
  }
  const soon = coming.filter(({ plannedOn }) => plannedOn <= addDays(today, 10));
  const atRisk = soon.find(({ route }) => route !== 'ORAL') ?? soon.at(-1);
  const confirmed = soon.filter((dose) => dose !== atRisk).map(({ id }) => id);
  if (confirmed.length > 0)
    await socialWorker.send(
      SET_SUPPLY,
      { administrationIds: confirmed, supply: 'CONFIRMED' },
      at(addDays(today, -1), 11),
    );
  if (atRisk)
    await socialWorker.send(
      SET_SUPPLY,
      { administrationIds: [atRisk.id], supply: 'AT_RISK' },
      at(addDays(today, -1), 11.5),
    );
}

/** A week's blood count: haemoglobin g/dL, leukocytes, neutrophils and platelets per microlitre. */
const COUNTS = [
  { HEMOGLOBIN: 8.4, LEUKOCYTES: 2100, NEUTROPHILS: 600, PLATELETS: 62000 },
  { HEMOGLOBIN: 8.9, LEUKOCYTES: 1500, NEUTROPHILS: 350, PLATELETS: 88000 },
  { HEMOGLOBIN: 9.3, LEUKOCYTES: 1900, NEUTROPHILS: 720, PLATELETS: 131000 },
  { HEMOGLOBIN: 9.8, LEUKOCYTES: 3100, NEUTROPHILS: 1450, PLATELETS: 187000 },
  { HEMOGLOBIN: 10.6, LEUKOCYTES: 3600, NEUTROPHILS: 1800, PLATELETS: 204000 },
  { HEMOGLOBIN: 10.1, LEUKOCYTES: 2400, NEUTROPHILS: 980, PLATELETS: 165000 },
] as const;
const UNITS: Readonly<Record<string, string>> = {
  HEMOGLOBIN: 'g/dL',
  LEUKOCYTES: '/µL',
  NEUTROPHILS: '/µL',
  PLATELETS: '/µL',
  WEIGHT: 'kg',
};

async function followUps(
  child: Child,
  { clinician }: Team,
  startsOn: Day,
  today: Day,
  weightKg: number,
  at: At,
): Promise<void> {
  const record = (kind: string, day: Day, more: object): Promise<unknown> =>
    clinician.send(
      RECORD_FOLLOW_UP,
      {
        requestId: ulid(),
        patientId: child.id,
        kind,
        takenAt: zoned(at(day, 7.75), child.timeZone),
        unit: UNITS[kind],
        release: true,
        ...more,
      },
      at(day, 13),
    );
  let week = 0;
  for (let day = addDays(startsOn, 1); day < today; day = addDays(day, 7), week++) {
    const counts = COUNTS[week % COUNTS.length]!;
    for (const [kind, value] of Object.entries(counts)) await record(kind, day, { value });
    await record('WEIGHT', day, { value: Math.round((weightKg - Math.sin(week) * 0.8) * 10) / 10 });
  }
  await record('NOTE', addDays(today, -3), { note: 'Come mejor y ya no tiene fiebre. Seguimos igual.' });
  await record('NEUTROPHILS', addDays(today, -1), {
    value: 410,
    note: 'Pendiente de platicar con la familia.',
    release: false,
  });
}

async function surgeries(child: Child, { clinician }: Team, startsOn: Day, today: Day, at: At): Promise<void> {
  const isWilms = child.key === 'F4';
  const done = isWilms ? 'Nefrectomía (operación para quitar el riñón enfermo)' : 'Colocación de catéter con puerto';
  const doneOn = isWilms ? addDays(startsOn, -2) : addDays(startsOn, 4);
  const common = { patientId: child.id, practitioner: 'Cirugía Pediátrica', location: 'Quirófano 3, segundo piso' };
  const preparation = 'Ayuno de 8 horas. Trae su cartilla, una cobija y ropa cómoda. Llega una hora antes.';
  const { id } = await clinician.send(
    SCHEDULE_SURGERY,
    { requestId: ulid(), ...common, procedure: done, startsAt: zoned(at(doneOn, 8), child.timeZone), preparation },
    at(addDays(startsOn, -2), 7.5),
  );
  await clinician.send(
    SURGERY_OUTCOME,
    { id, status: 'COMPLETED', outcome: 'Sin complicaciones. Pasó la noche en observación.' },
    at(doneOn, 13),
  );
  await clinician.send(
    SCHEDULE_SURGERY,
    {
      requestId: ulid(),
      ...common,
      procedure: 'Aspirado de médula ósea',
      startsAt: zoned(at(addDays(today, 18), 7.5), child.timeZone),
      preparation,
    },
    at(addDays(today, -4), 12),
  );
}

const INSTRUCTIONS: Readonly<Record<string, string>> = {
  CONSULTATION: 'Trae el carnet, los resultados y la lista de medicamentos.',
  LABORATORY: 'En ayuno de 6 horas. Puede tomar agua.',
  CHEMOTHERAPY: 'Desayuno ligero. Trae agua, una cobija y algo para entretenerse.',
};
const PREPARATION: Readonly<Record<string, object>> = {
  CONSULTATION: { bring: ['Carnet', 'Resultados', 'Lista de medicamentos'] },
  LABORATORY: { bring: ['Carnet'], fastingHours: 6 },
  CHEMOTHERAPY: { bring: ['Agua', 'Cobija', 'Algo para entretenerse'], mealBefore: true },
};
const PLACES: Readonly<Record<string, { specialty: string; location: string }>> = {
  CONSULTATION: { specialty: 'Oncología Pediátrica', location: 'Consultorio 12, primer piso' },
  LABORATORY: { specialty: 'Laboratorio', location: 'Laboratorio, planta baja' },
  CHEMOTHERAPY: { specialty: 'Quimioterapia ambulatoria', location: 'Sala de quimioterapia, tercer piso' },
  NUTRITION: { specialty: 'Nutrición', location: 'Consultorio 4, planta baja' },
  PSYCHOLOGY: { specialty: 'Psicología', location: 'Consultorio 20, primer piso' },
};

async function appointments(
  child: Child,
  { clinician, socialWorker }: Team,
  startsOn: Day,
  today: Day,
  at: At,
): Promise<void> {
  const book = async (kind: string, day: Day, hour: number, booked: Day, durationMinutes = 30): Promise<string> => {
    const input = {
      requestId: ulid(),
      patientId: child.id,
      kind,
      ...PLACES[kind],
      startsAt: zoned(at(day, hour), child.timeZone),
      durationMinutes,
      instructions: INSTRUCTIONS[kind],
      preparationRules: PREPARATION[kind],
    };
    return (await socialWorker.send(SCHEDULE_APPOINTMENT, input, at(booked, 12.5))).id;
  };
  const attended = (id: string, status: string, day: Day): Promise<unknown> =>
    clinician.send(ATTENDANCE, { id, status }, at(day, 14));
  let week = 0;
  for (let day = startsOn; day < addDays(today, 60); day = addDays(day, 7), week++) {
    const booked = day < today ? addDays(startsOn, -1) : addDays(today, -8);
    const kinds = [
      ['LABORATORY', 7],
      ['CHEMOTHERAPY', 9],
      ...(week % 2 === 0 ? ([['CONSULTATION', 12]] as const) : []),
    ] as const;
    for (const [kind, hour] of kinds) {
      const id = await book(kind, day, hour, booked, kind === 'CHEMOTHERAPY' ? 240 : 30);
      if (day < today) await attended(id, kind === 'CONSULTATION' && week === 2 ? 'NO_SHOW' : 'FULFILLED', day);
    }
  }
  const moved = await book('NUTRITION', addDays(today, 6), 10, addDays(today, -6));
  await socialWorker.send(
    RESCHEDULE,
    {
      id: moved,
      startsAt: zoned(at(addDays(today, 9), 11.5), child.timeZone),
      reason: 'La especialista está en capacitación ese día.',
    },
    at(addDays(today, -1), 9),
  );
  const cancelled = await book('PSYCHOLOGY', addDays(today, 2), 13, addDays(today, -6));
  await socialWorker.send(
    CANCEL,
    { id: cancelled, reason: 'Se junta con la cita de la próxima semana.' },
    at(addDays(today, -1), 9.5),
  );
}
