/**
 * The floor: the cost of a carnet with an endpoint written by hand, on node:http and mysql2 with prepared
 * statements, and leaves out whatever it can. It checks the token, the session and whether the child may be seen, reads
 * the same tables, writes the same access-log row before it answers, and answers the same JSON.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '../../src/core/ids';
import { addDays, dayOf, startOfDay, zoned } from '../../src/core/time';
import { diagnosisName } from '../../packages/domain/src/diagnoses';
import { all, claimsOf, options, type CycleRow } from './peer';

const writesLog = options[0] === 'log';

const ACCESS = `SELECT p.id, p.curp, p.nss, p.givenNames, p.firstSurname, p.secondSurname, p.birthDate, p.sex, p.recordNumber, p.icd10, p.diagnosedOn,
    u.clues, u.name, u.timeZone,
    EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId = s.accountId AND c.revokedAt IS NULL) AS own,
    EXISTS (SELECT 1 FROM account_role r WHERE r.accountId = s.accountId AND r.medicalUnitClues = p.medicalUnitClues AND r.role IN ('SOCIAL_WORKER','CLINICIAN')) AS staff
  FROM session s JOIN account a ON a.id = s.accountId JOIN patient p ON p.id=? JOIN medical_unit u ON u.clues = p.medicalUnitClues
  WHERE s.id=? AND s.accountId=? AND s.endedAt IS NULL AND s.expiresAt > ? AND s.mustChangePassword = 0 AND a.closedAt IS NULL`;
const CAREGIVERS = `SELECT c.relationship, a.id, a.givenNames, a.firstSurname, a.secondSurname FROM caregiver c JOIN account a ON a.id = c.accountId
  WHERE c.patientId=? AND c.revokedAt IS NULL ORDER BY c.registeredAt, c.accountId`;
const APPOINTMENTS = `SELECT id, status, kind, specialty, startsAt, endsAt, practitioner, location, instructions FROM appointment
  WHERE patientId=? AND startsAt >= ? AND startsAt < ? ORDER BY startsAt, id`;
const SURGERIES = `SELECT id, status, \`procedure\`, startsAt, practitioner, location, preparation, outcome FROM surgery
  WHERE patientId=? AND startsAt >= ? AND startsAt < ? ORDER BY startsAt, id`;
const CYCLES = `SELECT c.id, c.number, c.phase, c.status, c.startsOn, c.endsOn, t.id AS treatmentId, t.status AS treatmentStatus, t.protocolCode, t.protocolName
  FROM treatment_cycle c JOIN treatment t ON t.patientId = c.patientId AND t.id = c.treatmentId
  WHERE c.patientId=? AND c.startsOn <= ? AND c.endsOn >= ? ORDER BY c.startsOn, c.id`;
const DOSES = `SELECT id, cycleId, day, status, medication, plannedOn, plannedDose, unit, route, givenAt, givenDose, reason, supply FROM medication_administration
  WHERE patientId=? AND (plannedOn BETWEEN ? AND ? OR givenOn BETWEEN ? AND ?) ORDER BY plannedOn, id`;
const FOLLOW_UPS = `SELECT id, kind, takenAt, value, unit, note FROM follow_up
  WHERE patientId=? AND takenAt >= ? AND takenAt < ? AND (releasedAt IS NOT NULL OR ?=1) ORDER BY takenAt, id`;
const LOG =
  'INSERT INTO audit_event (id, patientId, accountId, at, operation, outcome, requestId) VALUES (?,?,?,?,?,?,?)';

const fullName = (row: { givenNames: string; firstSurname: string; secondSurname: string | null }): string =>
  `${row.givenNames} ${row.firstSurname}${row.secondSurname ? ` ${row.secondSurname}` : ''}`;

async function carnet(
  patientId: string,
  from: string,
  to: string,
  sid: string,
  accountId: string,
): Promise<object | null> {
  const now = Date.now();
  const p = (await all<Child>(ACCESS, [patientId, sid, accountId, now]))[0];
  if (!p || (!p.own && !p.staff)) return null;
  const zone = p.timeZone;
  const [start, end] = [startOfDay(from, zone), startOfDay(addDays(to, 1), zone)];
  const [caregivers, appointments, surgeries, cycles, doses, followUps] = await Promise.all([
    all<Caregiver>(CAREGIVERS, [patientId]),
    all<Appointment>(APPOINTMENTS, [patientId, start, end]),
    all<Surgery>(SURGERIES, [patientId, start, end]),
    all<CycleRow>(CYCLES, [patientId, to, from]),
    all<Dose>(DOSES, [patientId, from, to, from, to]),
    all<FollowUp>(FOLLOW_UPS, [patientId, start, end, p.staff]),
    writesLog && all<never>(LOG, [newId(now), patientId, accountId, now, 'carnet', 'READ', newId(now)]),
  ]);
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
type Child = Person &
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
type Caregiver = Person & { relationship: string; id: string };
type Appointment = Record<
  'id' | 'status' | 'kind' | 'specialty' | 'practitioner' | 'location' | 'instructions',
  string
> &
  Record<'startsAt' | 'endsAt', number>;
type Surgery = Record<'id' | 'status' | 'procedure' | 'practitioner' | 'location' | 'preparation' | 'outcome', string> &
  Record<'startsAt', number>;
type Dose = Record<
  'id' | 'cycleId' | 'status' | 'medication' | 'plannedOn' | 'unit' | 'route' | 'reason' | 'supply',
  string
> &
  Record<'day' | 'plannedDose', number> &
  Record<'givenAt' | 'givenDose', number | null>;
type FollowUp = { id: string; kind: string; takenAt: number; value: number; unit: string; note: string };

const PATH = /^\/carnet\/(\w{26})\?from=([\d-]{10})&to=([\d-]{10})$/;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, patientId, from, to] = PATH.exec(request.url ?? '') ?? [];
  const claims = claimsOf(request.headers.authorization);
  const body = JSON.stringify({ data: { carnet: await carnet(patientId!, from!, to!, claims.sid, claims.sub) } });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500).end());
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);
