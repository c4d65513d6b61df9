/** A social worker registers the families of a spreadsheet: every fault by its cell, the good ones once. */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import type { RegisterFamilyInput } from '../../../packages/sdk/src';
import { columnName } from '../../../packages/portal/src/desk/sheet/read-file';
import { plantedFile } from '../../support/faulty-families';
import { familyPapers } from '../../support/people';
import { CURPS } from '../../support/scenario';
import { xlsx, type XlsxCell } from '../../support/xlsx';
import { faultsDayAndNight } from '../axe';
import { LAPTOP } from '../chromium';
import type { Stage } from '../stage';

const CLUES = 'JCIMS000325';

/** The columns of the template, with the path of each. */
const COLUMNS = [
  ['CLUES', 'medicalUnitClues'],
  ['CURP', 'patient.curp'],
  ['NSS', 'patient.nss'],
  ['Agregado médico', 'patient.agregadoMedico'],
  ['Nombre', 'patient.givenNames'],
  ['Apellido paterno', 'patient.firstSurname'],
  ['Apellido materno', 'patient.secondSurname'],
  ['Expediente', 'patient.recordNumber'],
  ['Diagnóstico', 'patient.diagnosis.icd10'],
  ['Fecha del diagnóstico', 'patient.diagnosis.diagnosedOn'],
  ['CURP persona que cuida 1', 'caregivers.0.curp'],
  ['Nombre persona que cuida 1', 'caregivers.0.givenNames'],
  ['Primer apellido persona que cuida 1', 'caregivers.0.firstSurname'],
  ['Segundo apellido persona que cuida 1', 'caregivers.0.secondSurname'],
  ['Correo', 'caregivers.0.email'],
  ['Teléfono', 'caregivers.0.phone'],
  ['Parentesco', 'caregivers.0.relationship'],
] as const;

const valueAt = (family: RegisterFamilyInput, path: string): string =>
  String(
    path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], family) ??
      '',
  );
const mexican = (day: string): string => day.split('-').reverse().join('/');

/** The cells of a family as an mail writes them. */
const cellsOf = (family: RegisterFamilyInput): string[] =>
  COLUMNS.map(([, path]) => {
    const value = valueAt(family, path);
    if (path === 'patient.diagnosis.diagnosedOn') return mexican(value);
    return path === 'caregivers.0.relationship' && value === 'MOTHER' ? 'Mamá' : value;
  });

async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.getByLabel('Archivo CSV o XLSX').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
  await page.getByRole('button', { name: 'Revisar' }).click();
}

const counts = async (page: Page): Promise<string[]> => {
  await page.locator('.sheet-counts').waitFor();
  return page.locator('.sheet-counts li').allInnerTexts();
};

async function resultOf(page: Page): Promise<string[][]> {
  const downloading: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar el resultado' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
}

export function sheetStories(stage: Stage): void {
  describe('a social worker with a spreadsheet', () => {
    it('registers 153 of 200 families of a CSV file, reads 47 faults by cell and code, and sends it again in vain', async () => {
      const { families, faults } = plantedFile(() => familyPapers(CLUES));
      const lines = families.map(cellsOf);
      const at = (path: string): number => COLUMNS.findIndex(([, known]) => known === path);
      const expected: string[] = [];
      for (const [place, fault] of faults) {
        let [path, code] = fault.split(' ') as [string, string | undefined];
        // Two kinds that a spreadsheet does not know; two in their place that only a spreadsheet knows.
        if (path === 'patient.birthDate') {
          [path, code] = ['patient.diagnosis.diagnosedOn', 'DATE'];
          lines[place]![at(path)] = '31/02/2024';
        } else if (path === 'RequestIdReused') {
          [path, code] = ['caregivers.0.relationship', 'INVALID_VALUE'];
          lines[place]![at(path)] = 'vecina';
        } else if (path === 'NotEligible') [path, code] = ['patient.diagnosis.icd10', 'NotEligible'];
        expected.push(`${place + 2} ${at(path) < 0 ? '' : columnName(at(path))}${place + 2} ${code}`);
      }
      // Latin-1 with semicolons, and blanks that do not show.
      const csv = [COLUMNS.map(([head]) => head), ...lines].map((cells) => cells.join(' \u00a0;')).join('\r\n');
      const file = Buffer.from(csv, 'latin1');
      const { page } = await stage.portal.visit({ as: CURPS.socialWorker, viewport: LAPTOP, path: '/mesa/registrar' });
      await page.getByRole('link', { name: 'Registrar muchas familias con una hoja de cálculo' }).click();
      await choose(page, 'familias.csv', file);
      expect(await counts(page)).toEqual(['153 Lista para registrar', '47 Por corregir']);
      await page.getByRole('button', { name: 'Registrar 153 familias' }).click();
      await page.locator('.sheet-counts', { hasText: '153 Registrada' }).waitFor();
      expect(await counts(page)).toEqual(['153 Registrada', '47 Por corregir']);
      const [, ...told] = await resultOf(page);
      expect(told).toHaveLength(200);
      const wrong = told.filter(([, , status]) => status === 'Por corregir');
      expect(wrong.map(([row, , , cell, code]) => `${row} ${cell} ${code}`)).toEqual(expected);
      for (const [, , , , , message, nextStep] of wrong) expect(`${message}${nextStep}`).toMatch(/\..*\.$/);
      expect(new Set(wrong.map(([, , , , code]) => code)).size).toBeGreaterThan(12);
      expect(await faultsDayAndNight(page)).toEqual([]);

      await page.reload();
      await choose(page, 'familias.csv', file);
      expect(await counts(page)).toEqual(['153 Ya estaba registrada', '47 Por corregir']);
      expect(await page.getByRole('button', { name: /^Registrar \d/ }).count()).toBe(0);
    });

    it('reads dates and numbers of an XLSX file, and gets no formula back', async () => {
      const [plain, formula] = [familyPapers(CLUES), familyPapers(CLUES)];
      const row = (family: RegisterFamilyInput): XlsxCell[] =>
        cellsOf(family).map((value, at) => {
          const [, path] = COLUMNS[at]!;
          if (path === 'patient.diagnosis.diagnosedOn') return { day: family.patient.diagnosis.diagnosedOn };
          return path === 'patient.nss' ? Number(family.patient.nss) : value;
        });
      const evil = row(formula);
      evil[1] = '=HYPERLINK("http://x.example")';
      const { page } = await stage.portal.visit({
        as: CURPS.socialWorker,
        viewport: LAPTOP,
        path: '/mesa/registrar/archivo',
      });
      await choose(page, 'familias.xlsx', xlsx([COLUMNS.map(([head]) => head), row(plain), evil]));
      expect(await counts(page)).toEqual(['1 Lista para registrar', '1 Por corregir']);
      const [, , wrong] = await resultOf(page);
      expect(wrong!.slice(0, 5)).toEqual(['3', `'=HYPERLINK("HTTP://X.EXAMPLE")`, 'Por corregir', 'B3', 'LENGTH']);
      await page.getByRole('button', { name: 'Registrar 1 familia' }).click();
      await page.locator('.sheet-counts', { hasText: '1 Registrada' }).waitFor();

      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Descargar la plantilla' }).click();
      const template = await readFile(await (await downloading).path());
      await page.getByLabel('Archivo CSV o XLSX').setInputFiles({
        name: 'plantilla.csv',
        mimeType: 'text/csv',
        buffer: Buffer.concat([template, Buffer.from('x\r\n')]),
      });
      await page.getByText('1 fila', { exact: true }).waitFor();
      expect(await page.getByText('Falta decir en qué columna').count()).toBe(0);
    });
  });
}
