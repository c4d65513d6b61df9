/** Typed statements: what is asked for is what the entity declares, under the name of the function that asks. */
import {
  columns,
  columnsAs,
  columnsOf,
  computed,
  type Db,
  insert,
  nullable,
  select,
  tableOf,
  update,
  type RowOf,
} from '../../src/database';
import { MedicalUnitRow, PatientRow } from '../../src/modules/patient/patient.entity';
import { Sex } from '../../src/modules/patient/patient.types';

describe('a typed statement', () => {
  it('names the columns of its entities and the function that asks', () => {
    const list = columns(
      columnsOf(PatientRow, 'p', ['id', 'sex']),
      columnsAs(MedicalUnitRow, 'u', { unitName: 'name' }),
      computed<{ own: number }>({ own: 'EXISTS (SELECT 1)' }),
    );
    const text = select('childById', list, 'FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues');
    expect(text).toBe(
      'SELECT /* childById */ p.`id`, p.`sex`, u.`name` AS `unitName`, EXISTS (SELECT 1) AS `own` FROM patient p JOIN medical_unit u ON u.clues = p.medicalUnitClues',
    );
    const row: RowOf<typeof text> = { id: 'A', sex: Sex.FEMALE, unitName: 'B', own: 1 };
    // @ts-expect-error a column that was not asked for is not in the row
    expect(row.curp).toBeUndefined();
  });

  it('holds every column when none is named, and none that the entity does not declare', () => {
    expect(columnsOf(MedicalUnitRow, 'u').split(', ')).toEqual(
      expect.arrayContaining(['u.`clues`', 'u.`name`', 'u.`timeZone`', 'u.`phone`']),
    );
    // @ts-expect-error the entity declares no such column
    expect(columnsOf(MedicalUnitRow, 'u', ['nothing'])).toBe('u.`nothing`');
  });

  it('may be null behind an outer join', () => {
    const list = nullable(columnsOf(MedicalUnitRow, 'u', ['name']));
    const row: RowOf<typeof list> = { name: null };
    expect(row.name).toBeNull();
  });

  it('knows the table of an entity, and refuses a class that declares none', () => {
    expect(tableOf(PatientRow)).toBe('patient');
    expect(() => tableOf(class Nothing {})).toThrow('Nothing declares no table');
  });

  it('writes rows under the name of the function that writes', async () => {
    const texts: string[] = [];
    const db: Db = {
      engine: 'sqlite',
      all: () => Promise.resolve([]),
      run: (sql) => Promise.resolve(texts.push(sql)),
    };
    await insert(db, 'defineUnit', MedicalUnitRow, [{ clues: 'U', name: 'One' }]);
    await update(db, 'renameUnit', MedicalUnitRow, { clues: 'U' }, { name: 'Two', phone: null });
    expect(texts).toEqual([
      'INSERT /* defineUnit */ INTO `medical_unit` (`clues`,`name`) VALUES (?,?) ',
      'UPDATE /* renameUnit */ `medical_unit` SET `name`=?,`phone`=? WHERE `clues`=?',
    ]);
  });
});
