/** Migrations from zero make just what the entities say, on both engines, and can be undone again. */
import 'reflect-metadata';
import { DataSource, Entity, PrimaryColumn } from 'typeorm';
import { migrations } from '../../migrations';
import { dataSource } from '../../ormconfig';
import { readConfig } from '../../src/config';
import { type Database, untyped, insertInto } from '../../src/database';
import { openDatabase } from '../../src/database/open';
import { engines } from '../support/engines';
import { openScratchDirectory, type ScratchDirectory } from '../support/start';

/** What is not ours to compare: TypeORM's own table, and the lease of who migrates. */
const OWN = ['migration', 'migration_lease', 'sqlite_sequence'];

/** What would have to be done to the tables for them to be as the entities say. */
async function difference(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

const TABLES = {
  sqlite: `SELECT name FROM sqlite_master WHERE type='table'`,
  mysql: 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema=DATABASE()',
};

const tables = async (database: Database): Promise<string[]> =>
  (await database.all(untyped<{ name: string }>(TABLES[database.engine])))
    .map(({ name }) => name)
    .filter((name) => !OWN.includes(name));

describe.each(engines)('the migrations (%s)', (engine) => {
  let directory: ScratchDirectory;
  let source: DataSource;
  let database: Database;
  beforeAll(async () => {
    directory = await openScratchDirectory(engine);
    source = dataSource(readConfig(directory.env));
    database = await openDatabase(source);
    await source.runMigrations({ transaction: 'none' });
  });
  afterAll(async () => {
    await database.close();
    await directory.clear();
  });

  it('make from nothing what the entities say', async () => {
    expect((await tables(database)).length).toBeGreaterThan(15);
    expect(await difference(source)).toEqual([]);
  });

  it('are seen to lag behind an entity that they do not know', async () => {
    @Entity('planted')
    class Planted {
      @PrimaryColumn('integer') id!: number;
    }
    const other = new DataSource({
      ...source.options,
      entities: [...Object.values(source.options.entities ?? []), Planted],
    });
    await other.initialize();
    expect((await difference(other)).join()).toMatch(/CREATE TABLE .planted/);
    await other.destroy();
  });

  it('take what is there for written under the revision that its child has', async () => {
    const CHILDREN = 450; // more than two of the steps in which it is done
    const undone = migrations.length - migrations.findIndex(({ name }) => name.startsWith('RevisionColumns'));
    for (let last = 0; last < undone; last++) await source.undoLastMigration({ transaction: 'none' });
    const ids = Array.from({ length: CHILDREN }, (_, n) => `P${String(n).padStart(4, '0')}`);
    await insertInto(database, 'medical_unit', [{ clues: 'U', name: 'U', timeZone: 'America/Tijuana' }]);
    await insertInto(
      database,
      'patient',
      ids.map((id, n) => ({
        id,
        curp: id,
        nss: id,
        givenNames: 'A',
        firstSurname: 'A',
        searchName: 'A',
        birthDate: '2020-01-01',
        sex: 'FEMALE',
        recordNumber: '1',
        medicalUnitClues: 'U',
        coverageStatus: 'ACTIVE',
        registeredAt: 0,
        registeredBy: 'S',
        revision: n,
      })),
    );
    const taken = { kind: 'NOTE', takenAt: 0, recordedAt: 0, recordedBy: 'S' };
    await insertInto(
      database,
      'follow_up',
      ids.map((patientId) => ({ patientId, id: patientId, ...taken })),
    );
    await source.runMigrations({ transaction: 'none' });
    const rows = await database.all(untyped<{ revision: number }>('SELECT revision FROM follow_up ORDER BY patientId'));
    expect(rows.map(({ revision }) => revision)).toEqual(ids.map((_, n) => n));
    for (const table of ['follow_up', 'patient', 'medical_unit']) await database.run(`DELETE FROM ${table}`);
  });

  it('are undone one by one, and carried out again', async () => {
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'none' });
    expect(await tables(database)).toEqual([]);
    await source.runMigrations({ transaction: 'none' });
    expect(await difference(source)).toEqual([]);
  });
});
