/**
 * The floor: the cost of a carnet with an endpoint written by hand, on node:http and mysql2 with prepared
 * statements, and leaves out whatever it can. It checks the token, the session and whether the child may be seen, reads
 * the same tables, writes the same access-log row before it answers, and answers the same JSON.
 */
import { newId } from '../../src/core/ids';
import { addDays, startOfDay } from '../../src/core/time';
import {
  serveCarnets,
  type Appointment,
  type Caregiver,
  type Child,
  type Dose,
  type FollowUp,
  type Surgery,
} from './floor-carnet';
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

serveCarnets(claimsOf, async (patientId, from, to, { sid, sub }, now) => {
  const child = (await all<Child>(ACCESS, [patientId, sid, sub, now]))[0];
  if (!child || (!child.own && !child.staff)) return null;
  const [start, end] = [startOfDay(from, child.timeZone), startOfDay(addDays(to, 1), child.timeZone)];
  const [caregivers, appointments, surgeries, cycles, doses, followUps] = await Promise.all([
    all<Caregiver>(CAREGIVERS, [patientId]),
    all<Appointment>(APPOINTMENTS, [patientId, start, end]),
    all<Surgery>(SURGERIES, [patientId, start, end]),
    all<CycleRow>(CYCLES, [patientId, to, from]),
    all<Dose>(DOSES, [patientId, from, to, from, to]),
    all<FollowUp>(FOLLOW_UPS, [patientId, start, end, child.staff]),
    writesLog && all<never>(LOG, [newId(now), patientId, sub, now, 'carnet', 'READ', newId(now)]),
  ]);
  return { child, caregivers, appointments, surgeries, cycles, doses, followUps };
});
