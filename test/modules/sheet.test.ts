/** Spreadsheets as offices write them: encodings, separators, dates, blanks, and files that must not run in Excel. */
import { cleanText, dayIn, nssIn, relationshipIn } from '../../packages/portal/src/desk/sheet/cells';
import { FIELD_NAMES, suggestMapping, type Field } from '../../packages/portal/src/desk/sheet/columns';
import { resultFile } from '../../packages/portal/src/desk/sheet/files';
import { columnName, readFile } from '../../packages/portal/src/desk/sheet/read-file';
import type { RowResult } from '../../packages/portal/src/desk/sheet/send';
import { nssOf } from '../support/people';
import { serialOf, xlsx } from '../support/xlsx';

const blob = (bytes: Buffer): Blob => new Blob([new Uint8Array(bytes)]);
const table = [
  ['Nombre', 'Primer apellido', 'Fecha del diagnóstico'],
  ['  María\u00a0José ', 'Nuñez', '15/03/2024'],
];
const expected = { headers: table[0], lines: [{ number: 2, cells: ['María José', 'Nuñez', '15/03/2024'] }] };

describe('a spreadsheet', () => {
  it.each([
    ['UTF-8 with commas', Buffer.from(table.map((row) => row.join(',')).join('\n'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${table.map((row) => row.join(',')).join('\r\n')}\r\n`)],
    ['Latin-1 with semicolons', Buffer.from(table.map((row) => row.join(';')).join('\r\n'), 'latin1')],
    ['UTF-16 with tabs', Buffer.from(`\ufeff${table.map((row) => row.join('\t')).join('\r\n')}`, 'utf16le')],
    [
      'quoted cells, blank lines',
      Buffer.from(`${table.map((row) => row.map((c) => `"${c}"`).join(';')).join('\n')}\n;;\n\n`),
    ],
    ['XLSX', xlsx(table)],
  ])('is read from %s', async (_, bytes) => {
    expect(await readFile(blob(bytes))).toEqual(expected);
  });

  it('gives dates and numbers of an XLSX file, with the rows counted as they are seen', async () => {
    const day = '2024-03-15';
    const { lines } = await readFile(
      blob(
        xlsx([
          ['a', 'b', 'c'],
          ['', '', ''],
          [{ day }, serialOf(day), 12986512346],
        ]),
      ),
    );
    expect(lines).toEqual([{ number: 3, cells: [day, serialOf(day), 12986512346] }]);
    expect(lines[0]!.cells.slice(0, 2).map(dayIn)).toEqual([day, day]);
  });

  it.each([
    ['an old .xls file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'OLD_EXCEL'],
    ['a broken .xlsx file', Buffer.from('PK\x03\x04 not a zip'), 'UNREADABLE'],
    ['a file with headers alone', Buffer.from('a;b\r\n'), 'EMPTY'],
    ['an empty file', Buffer.alloc(0), 'EMPTY'],
  ])('is refused for %s', async (_, bytes, trouble) => {
    await expect(readFile(blob(bytes))).rejects.toMatchObject({ trouble });
  });

  it.each([
    ['15/03/2024', '2024-03-15'],
    ['5-3-2024', '2024-03-05'],
    ['2024-03-15', '2024-03-15'],
    ['2024-03-15 00:00:00', '2024-03-15'],
    [45366, '2024-03-15'],
    ['45366', '2024-03-15'],
    ['31/02/2024', undefined],
    ['03/15/2024', undefined],
    ['15/03/24', undefined],
    ['marzo', undefined],
    ['', undefined],
    ['2024', undefined],
  ])('takes %p for the day %p', (written, day) => expect(dayIn(written)).toBe(day));

  it('puts the zero back that a spreadsheet took from an NSS, and only there', () => {
    let nss = nssOf();
    while (!nss.startsWith('0')) nss = nssOf();
    expect(nssIn(Number(nss))).toBe(nss);
    expect(nssIn(nss.slice(0, 10))).toBe(nss.slice(0, 10));
  });

  it('knows kinship in words, and headers by label, accents and case aside', () => {
    expect(['Mamá', 'PADRE', 'tutora', 'abuelo', 'MOTHER', 'OTHER_CAREGIVER', 'vecina'].map(relationshipIn)).toEqual([
      'MOTHER',
      'FATHER',
      'GUARDIAN',
      'GRANDPARENT',
      'MOTHER',
      'OTHER_CAREGIVER',
      undefined,
    ]);
    const labels = Object.fromEntries(FIELD_NAMES.map((field) => [field, `Rótulo ${field}`])) as Record<Field, string>;
    expect(suggestMapping(['NSS', 'curp', 'APELLIDO PATERNO', 'rotulo patient bloodType'], labels)).toEqual({
      'patient.nss': 0,
      'patient.curp': 1,
      'patient.firstSurname': 2,
      'patient.bloodType': 3,
    });
    expect([0, 25, 26, 51, 52].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
    expect(cleanText('\ufeff a\u200b\u00a0\u00a0b\t')).toBe('a b');
  });

  it('writes a result in which no cell is a formula', () => {
    const row = { number: 2, family: { patient: { curp: '=HYPERLINK("http://x")' } }, cellOf: () => '=A1' };
    const problems = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'].map((message) => ({
      path: '',
      code: message,
      message,
    }));
    const result = { row, status: 'REFUSED', problems, warnings: [], nextStep: '=2', patientId: null };
    const text = resultFile([result as unknown as RowResult], {
      headers: ['a'],
      statuses: { READY: '', REGISTERED: '', ALREADY_REGISTERED: '', REFUSED: 'Por corregir' },
    });
    expect(text.startsWith('\ufeffa\r\n')).toBe(true);
    expect(text).not.toMatch(/(^|,|\n|")[=+\-@\t\r](?!\n)/);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
