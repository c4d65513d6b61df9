/**
 * The peer: Mercurius with its jit and its batched loaders on mysql2, prepared statements too, as its documentation
 * shows. It checks token, session and child as the others do, and writes no access log.
 */
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import mercurius, { type IResolvers, type MercuriusContext, type MercuriusLoaders } from 'mercurius';
import { addDays, dayOf, startOfDay, zoned } from '../../src/core/time';
import { diagnosisName } from '../../packages/domain/src/diagnoses';
import { all, claimsOf, type Claims, type CycleRow } from './peer';

type Child = {
  own: number;
  staff: number;
  timeZone: string;
  icd10: string;
  diagnosedOn: string;
  medicalUnitClues: string;
  unitName: string;
  givenNames: string;
  firstSurname: string;
  secondSurname: string | null;
};
type Asked = MercuriusContext & { claims: Claims };
interface Frame {
  id: string;
  from: string;
  to: string;
  start: number;
  end: number;
  zone: string;
  staff: number;
  patient: object;
}

const schema = `
  scalar Date
  type Query { carnet(patientId: ID!, from: Date!, to: Date!): Carnet }
  type Carnet { from: String! to: String! patient: Patient! appointments: [Appointment!]! surgeries: [Surgery!]! cycles: [Cycle!]! followUps: [FollowUp!]! }
  type Patient { id: ID! curp: String! nss: String! fullName: String! birthDate: String! sex: String! recordNumber: String! diagnosis: Diagnosis medicalUnit: Unit! caregivers: [Caregiver!]! }
  type Diagnosis { icd10: String! name: String! diagnosedOn: String! }
  type Unit { id: ID! clues: String! name: String! timeZone: String! }
  type Caregiver { relationship: String! user: User! }
  type User { id: ID! fullName: String! }
  type Appointment { id: ID! status: String! kind: String! specialty: String startsAt: String! endsAt: String! practitioner: String location: String instructions: String }
  type Surgery { id: ID! status: String! procedure: String! startsAt: String! practitioner: String location: String preparation: String outcome: String }
  type Cycle { id: ID! number: Int! phase: String! status: String! startsOn: String! endsOn: String! treatment: Treatment! administrations(from: Date, to: Date): [Administration!]! }
  type Treatment { id: ID! status: String! protocol: Protocol! }
  type Protocol { code: String! name: String! }
  type Administration { id: ID! day: Int! status: String! medication: String! plannedOn: String! plannedDose: Dose! route: String! givenAt: String givenDose: Dose reason: String supply: String! }
  type Dose { value: Float! unit: String! }
  type FollowUp { id: ID! kind: String! takenAt: String! value: Float unit: String note: String }
`;

const fullName = (row: { givenNames: string; firstSurname: string; secondSurname: string | null }): string =>
  [row.givenNames, row.firstSurname, row.secondSurname].filter(Boolean).join(' ');
const marks = (list: readonly unknown[]): string => list.map(() => '?').join(',');
/** One statement for all the objects that a loader is asked for, and the rows handed back to each. */
const grouped = <R>(rows: readonly R[], keys: readonly string[], of: (row: R) => string): R[][] => {
  const groups = new Map<string, R[]>(keys.map((k) => [k, []]));
  for (const row of rows) groups.get(of(row))?.push(row);
  return keys.map((k) => groups.get(k)!);
};

const resolvers = {
  Query: {
    carnet: async (
      _: unknown,
      { patientId, from, to }: { patientId: string; from: string; to: string },
      { claims: { sid, sub } }: Asked,
    ) => {
      const [p] = await all<Child>(
        `SELECT p.*, u.name AS unitName, u.timeZone,
           EXISTS (SELECT 1 FROM caregiver c WHERE c.patientId = p.id AND c.accountId = s.accountId AND c.revokedAt IS NULL) AS own,
           EXISTS (SELECT 1 FROM account_role r WHERE r.accountId = s.accountId AND r.medicalUnitClues = p.medicalUnitClues AND r.role IN ('SOCIAL_WORKER','CLINICIAN')) AS staff
         FROM session s JOIN account a ON a.id = s.accountId JOIN patient p ON p.id=? JOIN medical_unit u ON u.clues = p.medicalUnitClues
         WHERE s.id=? AND s.accountId=? AND s.endedAt IS NULL AND s.expiresAt > ? AND s.mustChangePassword = 0 AND a.closedAt IS NULL`,
        [patientId, sid, sub, Date.now()],
      );
      if (!p || (!p.own && !p.staff)) return null;
      const zone = p.timeZone;
      const patient = {
        ...p,
        fullName: fullName(p),
        diagnosis: { icd10: p.icd10, name: diagnosisName(p.icd10), diagnosedOn: p.diagnosedOn },
        medicalUnit: { id: p.medicalUnitClues, clues: p.medicalUnitClues, name: p.unitName, timeZone: zone },
      };
      return {
        id: patientId,
        from,
        to,
        start: startOfDay(from, zone),
        end: startOfDay(addDays(to, 1), zone),
        zone,
        staff: p.staff,
        patient,
      } satisfies Frame;
    },
  },
};

const perCarnet =
  <R>(load: (frame: Frame) => Promise<R[]>) =>
  (queries: { obj: Frame }[]): Promise<R[][]> =>
    Promise.all(queries.map(({ obj }) => load(obj)));
type Times = { startsAt: number; endsAt: number };

const loaders = {
  Patient: {
    caregivers: async (queries: { obj: { id: string } }[]) => {
      const ids = queries.map(({ obj }) => obj.id);
      const rows = await all<{ patientId: string; relationship: string; accountId: string }>(
        `SELECT patientId, relationship, accountId FROM caregiver WHERE patientId IN (${marks(ids)}) AND revokedAt IS NULL ORDER BY registeredAt, accountId`,
        ids,
      );
      return grouped(rows, ids, (row) => row.patientId).map((links) =>
        links.map(({ relationship, accountId }) => ({ relationship, accountId })),
      );
    },
  },
  Caregiver: {
    user: async (queries: { obj: { accountId: string } }[]) => {
      const ids = queries.map(({ obj }) => obj.accountId);
      const rows = await all<{ id: string; givenNames: string; firstSurname: string; secondSurname: string }>(
        `SELECT id, givenNames, firstSurname, secondSurname FROM account WHERE id IN (${marks(ids)})`,
        ids,
      );
      const byId = new Map(rows.map((row) => [row.id, { id: row.id, fullName: fullName(row) }]));
      return ids.map((each) => byId.get(each));
    },
  },
  Carnet: {
    appointments: perCarnet(async ({ id, start, end, zone }) =>
      (
        await all<Times>(
          'SELECT id, status, kind, specialty, startsAt, endsAt, practitioner, location, instructions FROM appointment WHERE patientId=? AND startsAt >= ? AND startsAt < ? ORDER BY startsAt, id',
          [id, start, end],
        )
      ).map((row) => ({
        ...row,
        startsAt: zoned(row.startsAt, zone),
        endsAt: zoned(row.endsAt, zone),
      })),
    ),
    surgeries: perCarnet(async ({ id, start, end, zone }) =>
      (
        await all<Times>(
          'SELECT id, status, `procedure`, startsAt, practitioner, location, preparation, outcome FROM surgery WHERE patientId=? AND startsAt >= ? AND startsAt < ? ORDER BY startsAt, id',
          [id, start, end],
        )
      ).map((row) => ({
        ...row,
        startsAt: zoned(row.startsAt, zone),
      })),
    ),
    cycles: perCarnet(async ({ id, from, to, zone }) => {
      const today = dayOf(Date.now(), zone);
      const rows = await all<CycleRow>(
        `SELECT c.id, c.number, c.phase, c.status, c.startsOn, c.endsOn, t.id AS treatmentId, t.status AS treatmentStatus, t.protocolCode, t.protocolName
           FROM treatment_cycle c JOIN treatment t ON t.patientId = c.patientId AND t.id = c.treatmentId
          WHERE c.patientId=? AND c.startsOn <= ? AND c.endsOn >= ? ORDER BY c.startsOn, c.id`,
        [id, to, from],
      );
      return rows.map((c) => ({
        ...c,
        patientId: id,
        from,
        to,
        zone,
        status: c.endsOn < today ? 'COMPLETED' : c.startsOn <= today ? 'IN_PROGRESS' : c.status,
        treatment: {
          id: c.treatmentId,
          status: c.treatmentStatus,
          protocol: { code: c.protocolCode, name: c.protocolName },
        },
      }));
    }),
    followUps: perCarnet(async ({ id, start, end, zone, staff }) =>
      (
        await all<{ takenAt: number }>(
          'SELECT id, kind, takenAt, value, unit, note FROM follow_up WHERE patientId=? AND takenAt >= ? AND takenAt < ? AND (releasedAt IS NOT NULL OR ?=1) ORDER BY takenAt, id',
          [id, start, end, staff],
        )
      ).map((row) => ({
        ...row,
        takenAt: zoned(row.takenAt, zone),
      })),
    ),
  },
  Cycle: {
    administrations: async (
      queries: { obj: { id: string; patientId: string; from: string; to: string; zone: string } }[],
    ) => {
      const { patientId, from, to, zone } = queries[0]!.obj;
      const ids = queries.map(({ obj }) => obj.id);
      const rows = await all<{
        cycleId: string;
        givenAt: number | null;
        plannedDose: number;
        givenDose: number | null;
        unit: string;
      }>(
        `SELECT id, cycleId, day, status, medication, plannedOn, plannedDose, unit, route, givenAt, givenDose, reason, supply FROM medication_administration
          WHERE patientId=? AND cycleId IN (${marks(ids)}) AND (plannedOn BETWEEN ? AND ? OR givenOn BETWEEN ? AND ?) ORDER BY plannedOn, id`,
        [patientId, ...ids, from, to, from, to],
      );
      return grouped(rows, ids, (row) => row.cycleId).map((doses) =>
        doses.map((d) => ({
          ...d,
          plannedDose: { value: d.plannedDose, unit: d.unit },
          givenAt: d.givenAt === null ? null : zoned(d.givenAt, zone),
          givenDose: d.givenDose === null ? null : { value: d.givenDose, unit: d.unit },
        })),
      );
    },
  },
};

async function serve(): Promise<void> {
  const app = Fastify({ keepAliveTimeout: 65_000 });
  await app.register(mercurius, {
    schema,
    resolvers: resolvers as unknown as IResolvers,
    loaders: loaders as unknown as MercuriusLoaders,
    jit: 1,
    // Loaders remember nothing beyond their request, and within one each key is loaded once.
    cache: true,
    context: (request) => ({ claims: claimsOf(request.headers.authorization) }),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.stdout.write(`listening at http://127.0.0.1:${(app.server.address() as AddressInfo).port}\n`);
}
void serve();
