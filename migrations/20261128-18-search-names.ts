/** Names are searched without apostrophes, and with blanks in place of hyphens and other signs; earlier rows follow. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Names {
  id: string;
  givenNames: string;
  firstSurname: string;
  secondSurname: string | null;
  searchName: string;
}

const PAGE = 1000;

const searchable = (text: string): string =>
  text
    .replace(/['\u2018\u2019\u201b\u02bc\u02bb\u02b9\u2032\uff07`\u00b4]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export class SearchNames1795824000018 implements MigrationInterface {
  name = 'SearchNames1795824000018';

  async up(runner: QueryRunner): Promise<void> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows = (await runner.query(
        `SELECT id, givenNames, firstSurname, secondSurname, searchName FROM patient WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
        [after],
      )) as Names[];
      for (const { id, givenNames, firstSurname, secondSurname, searchName } of rows) {
        const wanted = searchable([firstSurname, secondSurname, givenNames].filter(Boolean).join(' '));
        if (wanted !== searchName) await runner.query('UPDATE patient SET searchName=? WHERE id=?', [wanted, id]);
      }
      after = rows.length === PAGE ? rows.at(-1)!.id : undefined;
    }
  }

  /** Nothing to undo: the earlier form differs in signs alone, and every search finds this one. */
  async down(): Promise<void> {}
}
