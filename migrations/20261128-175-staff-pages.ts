/**
 * Lists of a unit by index: the unit in rows of a child, changes that no caregiver has acknowledged, and the parts of names and
 * numbers by which staff find a child, and the day on which a calendar was last read. Earlier rows follow.
 */
import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, dropTables, type Tables } from './tables';

const UNIT = new TableColumn({ name: 'unitClues', type: 'varchar', length: '11', default: "''" });
const READ_ON = new TableColumn({ name: 'readOn', type: 'date', isNullable: true });
const OPEN = new TableColumn({ name: 'isOpen', type: 'smallint', default: '1' });
const OF_UNIT = ['appointment', 'surgery', 'caregiver', 'notice'] as const;

const INDEXES: readonly (readonly [table: string, name: string, columns: string[]])[] = [
  ['appointment', 'appointment_by_unit', ['unitClues', 'startsAt', 'id']],
  ['surgery', 'surgery_by_unit', ['unitClues', 'startsAt', 'id']],
  ['notice', 'notice_by_change', ['patientId', 'revision']],
  ['notice', 'notice_by_unit', ['unitClues', 'isOpen', 'id']],
];
/** Newest first; TypeORM knows no direction. */
const REGISTRATIONS =
  'CREATE INDEX caregiver_by_unit ON caregiver (unitClues, registeredAt DESC, patientId, accountId)';

const PARTS: Tables = [
  {
    name: 'patient_part',
    columns: [
      { name: 'medicalUnitClues', type: 'varchar', length: '11', isPrimary: true },
      { name: 'part', type: 'varchar', length: '24', isPrimary: true },
      { name: 'patientId', type: 'varchar', length: '26', isPrimary: true },
    ],
  },
];

interface Searched {
  id: string;
  medicalUnitClues: string;
  searchName: string;
  curp: string;
  nss: string;
  recordNumber: string;
}

const PAGE = 100;

function partsOf({ searchName, curp, nss, recordNumber }: Searched): string[] {
  const texts = [...searchName.split(' '), curp, nss, recordNumber.toUpperCase()].map((text) => [...text]);
  return [
    ...new Set(
      texts.flatMap((text) =>
        Array.from({ length: Math.max(0, text.length - 1) }, (_, from) => text.slice(from, from + 24).join('')),
      ),
    ),
  ];
}

async function writeParts(runner: QueryRunner): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows = (await runner.query(
      `SELECT id, medicalUnitClues, searchName, curp, nss, recordNumber FROM patient WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
      [after],
    )) as Searched[];
    const values = rows.flatMap((row) => partsOf(row).map((part) => [row.medicalUnitClues, part, row.id]));
    if (values.length > 0)
      await runner.query(
        `INSERT INTO patient_part (medicalUnitClues, part, patientId) VALUES ${values.map(() => '(?,?,?)').join(',')}`,
        values.flat(),
      );
    after = rows.length === PAGE ? rows.at(-1)!.id : undefined;
  }
}

export class StaffPages1795824000175 implements MigrationInterface {
  name = 'StaffPages1795824000175';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of OF_UNIT) {
      await runner.addColumn(table, UNIT.clone());
      await runner.query(
        `UPDATE ${table} SET unitClues = COALESCE((SELECT p.medicalUnitClues FROM patient p WHERE p.id = ${table}.patientId), '')`,
      );
    }
    await runner.addColumn('notice', OPEN.clone());
    await runner.addColumn('calendar_feed', READ_ON.clone());
    for (const [table, name, columnNames] of INDEXES)
      await runner.createIndex(table, new TableIndex({ name, columnNames }));
    await runner.query(REGISTRATIONS);
    const closed = (await runner.query(
      `SELECT DISTINCT n.patientId, n.revision, n.kind, n.subjectId FROM notice n
         JOIN caregiver c ON c.patientId = n.patientId AND c.accountId = n.accountId AND c.closesAt > ?
        WHERE n.acknowledgedAt IS NOT NULL AND NOT EXISTS (SELECT 1 FROM caregiver_exclusion x
          WHERE x.patientId = c.patientId AND x.accountId = c.accountId AND x.closesAt > ?)`,
      [Date.now(), Date.now()],
    )) as Record<'patientId' | 'revision' | 'kind' | 'subjectId', string | number>[];
    for (const { patientId, revision, kind, subjectId } of closed)
      await runner.query('UPDATE notice SET isOpen=0 WHERE patientId=? AND revision=? AND kind=? AND subjectId=?', [
        patientId,
        revision,
        kind,
        subjectId,
      ]);
    await createTables(runner, PARTS);
    await writeParts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, PARTS);
    await runner.dropIndex('caregiver', 'caregiver_by_unit');
    for (const [table, name] of INDEXES) await runner.dropIndex(table, name);
    await runner.dropColumn('calendar_feed', 'readOn');
    await runner.dropColumn('notice', 'isOpen');
    for (const table of OF_UNIT) await runner.dropColumn(table, 'unitClues');
  }
}
