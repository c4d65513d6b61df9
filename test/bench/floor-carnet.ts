/** What the two floors have in common: the answer in the shape of the contract's carnet, and the server that sends it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dayOf, zoned } from '../../src/core/time';
import { diagnosisName } from '../../packages/domain/src/diagnoses';
import type { Claims, CycleRow } from './peer';

export type Child = Person &
  Record<'own' | 'staff', number> &
  Record<
    | 'timeZone'
    | 'id'
    | 'curp'
    | 'nss'
    | 'birthDate'
    | 'sex'
    | 'recordNumber'
    | 'icd10'
    | 'diagnosedOn'
    | 'clues'
    | 'name',
    string
  >;
type Person = { givenNames: string; firstSurname: string; secondSurname: string | null };
export type Caregiver = Person & { relationship: string; id: string };
export type Appointment = Record<
  'id' | 'status' | 'kind' | 'specialty' | 'practitioner' | 'location' | 'instructions',
  string
> &
  Record<'startsAt' | 'endsAt', number>;
export type Surgery = Record<
  'id' | 'status' | 'procedure' | 'practitioner' | 'location' | 'preparation' | 'outcome',
  string
> &
  Record<'startsAt', number>;
export type Dose = Record<
  'id' | 'cycleId' | 'status' | 'medication' | 'plannedOn' | 'unit' | 'route' | 'reason' | 'supply',
  string
> &
  Record<'day' | 'plannedDose', number> &
  Record<'givenAt' | 'givenDose', number | null>;
export type FollowUp = { id: string; kind: string; takenAt: number; value: number; unit: string; note: string };

/** The rows of one carnet, each list by time. */
export interface Rows {
  readonly child: Child;
  readonly caregivers: readonly Caregiver[];
  readonly appointments: readonly Appointment[];
  readonly surgeries: readonly Surgery[];
  readonly cycles: readonly CycleRow[];
  readonly doses: readonly Dose[];
  readonly followUps: readonly FollowUp[];
}

const fullName = (row: { givenNames: string; firstSurname: string; secondSurname: string | null }): string =>
  `${row.givenNames} ${row.firstSurname}${row.secondSurname ? ` ${row.secondSurname}` : ''}`;

export function carnetOf(
  { child: p, caregivers, appointments, surgeries, cycles, doses, followUps }: Rows,
  from: string,
  to: string,
  now: number,
): object {
  const zone = p.timeZone;
  const today = dayOf(now, zone);
  const byCycle = new Map<string, object[]>();
  const shownCycles = cycles.map((c) => {
    const administrations: object[] = [];
    byCycle.set(c.id, administrations);
    const status = c.endsOn < today ? 'COMPLETED' : c.startsOn <= today ? 'IN_PROGRESS' : c.status;
    const treatment = {
      id: c.treatmentId,
      status: c.treatmentStatus,
      protocol: { code: c.protocolCode, name: c.protocolName },
    };
    return {
      id: c.id,
      number: c.number,
      phase: c.phase,
      status,
      startsOn: c.startsOn,
      endsOn: c.endsOn,
      treatment,
      administrations,
    };
  });
  for (const d of doses) {
    byCycle.get(d.cycleId)?.push({
      id: d.id,
      day: d.day,
      status: d.status,
      medication: d.medication,
      plannedOn: d.plannedOn,
      plannedDose: { value: d.plannedDose, unit: d.unit },
      route: d.route,
      givenAt: d.givenAt === null ? null : zoned(d.givenAt, zone),
      givenDose: d.givenDose === null ? null : { value: d.givenDose, unit: d.unit },
      reason: d.reason,
      supply: d.supply,
    });
  }
  return {
    from,
    to,
    patient: {
      id: p.id,
      curp: p.curp,
      nss: p.nss,
      fullName: fullName(p),
      birthDate: p.birthDate,
      sex: p.sex,
      recordNumber: p.recordNumber,
      diagnosis: { icd10: p.icd10, name: diagnosisName(p.icd10), diagnosedOn: p.diagnosedOn },
      medicalUnit: { id: p.clues, clues: p.clues, name: p.name, timeZone: zone },
      caregivers: caregivers.map((c) => ({ relationship: c.relationship, user: { id: c.id, fullName: fullName(c) } })),
    },
    appointments: appointments.map((a) => ({
      id: a.id,
      status: a.status,
      kind: a.kind,
      specialty: a.specialty,
      startsAt: zoned(a.startsAt, zone),
      endsAt: zoned(a.endsAt, zone),
      practitioner: a.practitioner,
      location: a.location,
      instructions: a.instructions,
    })),
    surgeries: surgeries.map((s) => ({
      id: s.id,
      status: s.status,
      procedure: s.procedure,
      startsAt: zoned(s.startsAt, zone),
      practitioner: s.practitioner,
      location: s.location,
      preparation: s.preparation,
      outcome: s.outcome,
    })),
    cycles: shownCycles,
    followUps: followUps.map((f) => ({
      id: f.id,
      kind: f.kind,
      takenAt: zoned(f.takenAt, zone),
      value: f.value,
      unit: f.unit,
      note: f.note,
    })),
  };
}

/** Finds the rows of a child's carnet, and writes the access log; null for a child that the session does not see. */
export type Read = (patientId: string, from: string, to: string, claims: Claims, now: number) => Promise<Rows | null>;

const PATH = /^\/carnet\/(\w{26})\?from=([\d-]{10})&to=([\d-]{10})$/;

/** Serves carnets at `/carnet/<id>?from=…&to=…` on a free port, and prints where. */
export function serveCarnets(claimsOf: (authorization?: string) => Claims, read: Read): void {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, patientId, from, to] = PATH.exec(request.url ?? '') as unknown as [string, string, string, string];
    const now = Date.now();
    const rows = await read(patientId, from, to, claimsOf(request.headers.authorization), now);
    const body = JSON.stringify({ data: { carnet: rows && carnetOf(rows, from, to, now) } });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  server.keepAliveTimeout = 65_000;
  server.listen(0, '127.0.0.1', () =>
    process.stdout.write(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
  );
}
