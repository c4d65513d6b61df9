/** Draws the modules and the tables into docs/ARCHITECTURE.md, between its markers; `--check [FILE]` fails when they are out of date. */
import 'reflect-metadata';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { modules } from '../src/modules';

const [check, FILE] = process.argv.slice(2);
const PAGE = FILE ?? join(__dirname, '..', 'docs', 'ARCHITECTURE.md');
const [BEGIN, END] = ['<!-- diagrams:begin -->', '<!-- diagrams:end -->'];

/** Keys that point to another module's table are drawn by name, not by constraint: modules meet at their index.ts, not in tables. */
const POINTS_TO: Readonly<Record<string, string>> = {
  patientId: 'patient',
  accountId: 'account',
  treatmentId: 'treatment',
  cycleId: 'treatment_cycle',
  administrationId: 'medication_administration',
  sessionId: 'session',
  medicalUnitClues: 'medical_unit',
};

/** `a --> b` for each module whose files import another one; what a lower module imports as well is left out. */
function moduleArrows(): string[] {
  const folder = join(__dirname, '..', 'src', 'modules');
  const names: string[] = modules.map(({ name }) => name);
  const uses = new Map(
    names.map((name): [string, string[]] => {
      const files = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
      const text = files
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(folder, name, file), 'utf8'))
        .join('\n');
      const of = names.filter((other) => other !== name && new RegExp(`from '(\\.\\./)+${other}'`).test(text));
      return [name, of.length > 0 ? of : ['core']];
    }),
  );
  const reaches = (from: string, to: string): boolean =>
    (uses.get(from) ?? []).some((next) => next === to || reaches(next, to));
  return [...uses].flatMap(([from, targets]) =>
    targets
      .filter((to) => !targets.some((other) => other !== to && reaches(other, to)))
      .map((to) => `    ${from} --> ${to}`),
  );
}

const modulesDiagram = `\`\`\`mermaid
flowchart LR
  portal[portal] -- public GraphQL API --> server
  subgraph server [one process, or a subgraph for each module]
${moduleArrows().sort().join('\n')}
  end
  server --> database[(libsql, MariaDB or MySQL)]
  server -- outbox --> mail[SendGrid or .eml files, push and text services]
\`\`\``;

function tablesDiagram(): string {
  const { tables, columns } = getMetadataArgsStorage();
  const named = new Map(tables.map((table) => [table.target, table.name ?? '']));
  const known = new Set(named.values());
  const lines = modules
    .flatMap((module) => module.entities)
    .flatMap((entity) => {
      const from = named.get(entity) ?? '';
      const targets = columns
        .filter((column) => column.target === entity)
        .flatMap(({ propertyName }) => POINTS_TO[propertyName] ?? []);
      return [...new Set(targets)]
        .filter((to) => known.has(to) && to !== from)
        .map((to) => `  ${to} ||--o{ ${from} : ""`);
    });
  return ['```mermaid', 'erDiagram', ...lines.sort(), '```'].join('\n');
}

const page = readFileSync(PAGE, 'utf8');
const drawn = page.replace(
  new RegExp(`${BEGIN}[\\s\\S]*${END}`),
  `${BEGIN}\n\n${modulesDiagram}\n\n${tablesDiagram()}\n\n${END}`,
);
if (check !== '--check') writeFileSync(PAGE, drawn);
else if (drawn !== page) {
  process.stderr.write('The diagrams in docs/ARCHITECTURE.md are out of date: run npm run diagrams.\n');
  process.exitCode = 1;
}
