/** Children of the viewer's units, found by pieces of their names and numbers. */
import { APOSTROPHES, searchable } from '../../../packages/domain/src/text';
import { signedIn } from '../../core/access';
import type { Context } from '../../core/context';
import { counted, openPage, page, totalOf, type Page, type PageArgs } from '../../core/pagination';
import { Role, unitsWith } from '../../core/viewer';
import { columnsOf, computed, inList, one, select, type SqlValue } from '../../database';
import { PatientRow } from './patient.entity';
import { cutPart, SHORTEST_PART } from './patient-search';
import { visiblePatientById, type VisiblePatient } from './visibility.queries';

const COUNT = computed<{ n: number }>({ n: 'COUNT(*)' });
const LISTED = columnsOf(PatientRow, 'p', ['id', 'searchName']);
/** A word with at most so many parts in the units finds the children by them; of more common words alone the list is read by name. */
const MOST_PARTS = 3000;
/** The children of one word with more parts are listed by name: so common a word fills a page sooner than its children are sorted. */
const FEW_PARTS = 400;
const MOST_WORDS = 6;
/** Follows every text that begins with the same characters. */
const LAST = '\u{10ffff}';

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** The pieces of a part of a name: an apostrophe or hyphen may be written, left out or be a blank. */
const piecesOf = (word: string): string[] =>
  word
    .replace(APOSTROPHES, ' ')
    .split(' ')
    .flatMap((part) => searchable(part).split(' '))
    .filter(Boolean);

const literal = (word: string): string => word.toUpperCase();
const withoutHyphens = (word: string): string => word.replace(/\p{Pd}/gu, '');
const escaped = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;

/** Whether a child has the word in its names, CURP, NSS or record number. */
function hasWord(word: string): Condition {
  const pieces = piecesOf(word);
  return {
    sql: `(searchName LIKE ? OR curp LIKE ? ESCAPE '!' OR nss LIKE ? ESCAPE '!' OR UPPER(recordNumber) LIKE ? ESCAPE '!')`,
    // Of a word without a letter or digit nothing is left that a name could hold.
    values: [
      pieces.length > 0 ? `%${pieces.join('%')}%` : '',
      escaped(literal(word)),
      escaped(literal(withoutHyphens(word))),
      escaped(literal(word)),
    ],
  };
}

/** The ranges of parts in which every child with the word has one; undefined for a word that is too short. */
function partsWith(word: string): Condition | undefined {
  const longest = piecesOf(word).reduce<string | undefined>(
    (before, piece) => (before === undefined || piece.length > before.length ? piece : before),
    undefined,
  );
  const texts = new Set([literal(word), literal(withoutHyphens(word)), ...(longest === undefined ? [] : [longest])]);
  if ([...texts].some((text) => [...text].length < SHORTEST_PART)) return undefined;
  const starts = [...texts].map(cutPart);
  return {
    sql: `(${starts.map(() => 's.part >= ? AND s.part < ?').join(' OR ')})`,
    values: starts.flatMap((text) => [text, text + LAST]),
  };
}

/** The condition that finds the children by the parts of the rarest word; undefined where every word is too short or too common. */
async function narrowest(
  ctx: Context,
  units: ReturnType<typeof inList>,
  words: readonly string[],
): Promise<(Condition & { parts: number }) | undefined> {
  const ranges = words.flatMap((word) => partsWith(word) ?? []);
  if (ranges.length === 0) return undefined;
  const from = ({ sql }: Condition): string =>
    `FROM (SELECT 1 AS found FROM patient_part s WHERE s.medicalUnitClues IN ${units.sql} AND ${sql} LIMIT ${MOST_PARTS + 1}) counted`;
  const [first, ...others] = ranges.map(from);
  const counts = await ctx.db.all(
    select(
      'rarestWord',
      COUNT,
      [first!, ...others.map((other) => select('rarestWord', COUNT, other))].join(' UNION ALL '),
    ),
    ranges.flatMap(({ values }) => [...units.values, ...values]),
  );
  const fewest = Math.min(...counts.map(({ n }) => n));
  if (fewest > MOST_PARTS) return undefined;
  const rarest = ranges[counts.findIndex(({ n }) => n === fewest)]!;
  return {
    sql: `p.id IN (SELECT s.patientId FROM patient_part s WHERE s.medicalUnitClues IN ${units.sql} AND ${rarest.sql})`,
    values: [...units.values, ...rarest.values],
    parts: fewest,
  };
}

/** The words of a search: those with a letter or digit, where there are any. */
function wordsOf(search: string | null | undefined): string[] {
  const typed = (search ?? '')
    .slice(0, 100)
    .split(/[\s,;]+/)
    .filter(Boolean);
  const telling = typed.filter((word) => searchable(word) !== '');
  return (telling.length > 0 ? telling : typed).slice(0, MOST_WORDS);
}

/** The children of the viewer's units by surname, found by name, CURP, NSS or record number. */
export async function patientsByUnit(
  ctx: Context,
  search: string | null | undefined,
  args: PageArgs,
): Promise<Page<VisiblePatient> & { totalCount: number }> {
  const after = openPage(ctx, args);
  const units = inList(unitsWith(await signedIn(ctx), Role.SOCIAL_WORKER, Role.CLINICIAN));
  const words = wordsOf(search);
  const byParts = await narrowest(ctx, units, words);
  const conditions: Condition[] = [
    { sql: `medicalUnitClues IN ${units.sql}`, values: units.values },
    ...words.map(hasWord),
  ];
  const from = (all: readonly Condition[]): string => `FROM patient p WHERE ${all.map(({ sql }) => sql).join(' AND ')}`;
  const values = (all: readonly Condition[]): SqlValue[] => all.flatMap((condition) => condition.values);
  const narrowed = byParts ? [...conditions, byParts] : conditions;
  const ofPage = [...(byParts && words.length === 1 && byParts.parts > FEW_PARTS ? conditions : narrowed)];
  if (after)
    ofPage.push({ sql: '(searchName > ? OR (searchName = ? AND id > ?))', values: [after[0]!, after[0]!, after[1]!] });
  const rows = await ctx.db.all(
    select('patientsByUnit', LISTED, `${from(ofPage)} ORDER BY searchName, id LIMIT ${args.first + 1}`),
    values(ofPage),
  );
  const totalCount = await totalOf(args, rows, () =>
    one(ctx.db, select('countByUnit', COUNT, counted(from(narrowed))), values(narrowed)),
  );
  const shown = rows.slice(0, args.first);
  const patients = await Promise.all(shown.map((row) => visiblePatientById(ctx, row.id)));
  const byId = new Map(patients.flatMap((patient) => (patient ? [[patient.id, patient] as const] : [])));
  const listed = page(
    ctx,
    args,
    rows,
    (row) => [row.searchName, row.id],
    (row) => byId.get(row.id)!,
  );
  return { ...listed, totalCount };
}
