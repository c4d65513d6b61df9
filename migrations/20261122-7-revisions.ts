/**
 * What belongs to a child remembers the revision under which it was last written. What is there already counts as written
 * under the revision that its child has now: a client that knows an earlier one is told all of it rather than too little.
 */
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = [
  'appointment',
  'surgery',
  'treatment',
  'treatment_cycle',
  'medication_administration',
  'follow_up',
] as const;

/** Few enough for nobody who writes meanwhile to wait long. */
const CHILDREN_AT_ONCE = 200;

async function fill(runner: QueryRunner): Promise<void> {
  for (let last = ''; ;) {
    const children = (await runner.query('SELECT id FROM patient WHERE id > ? ORDER BY id LIMIT ?', [
      last,
      CHILDREN_AT_ONCE,
    ])) as { id: string }[];
    const until = children[children.length - 1]?.id;
    if (until === undefined) return;
    for (const table of TABLES)
      await runner.query(
        `UPDATE ${table} SET revision = (SELECT p.revision FROM patient p WHERE p.id = ${table}.patientId)
          WHERE patientId > ? AND patientId <= ?`,
        [last, until],
      );
    last = until;
  }
}

export class RevisionColumns1795305600007 implements MigrationInterface {
  name = 'RevisionColumns1795305600007';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.addColumn(table, new TableColumn({ name: 'revision', type: 'integer', default: 0 }));
    await fill(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropColumn(table, 'revision');
  }
}
