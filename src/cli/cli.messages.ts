/** Sentences of the command line, for operators and in English only. */
import type { DayHead } from '../core/access-log-seal';
import type { Finding } from '../core/access-log-verify';
import type { DEMO_LOGINS } from '../demo/seed';

export const cliMessages = {
  unknownCommand: (name: string, commands: readonly string[]): string =>
    `There is no command "${name}". Commands: ${commands.join(', ')}.`,
  subgraphUsage: (modules: readonly string[]): string => `Say which: subgraph ${modules.join(' | ')}`,
  migrateUsage: 'Say: migrate up, or migrate down.',
  adminUsage:
    'Say: admin --curp CURP --given-names NAMES --first-surname SURNAME [--second-surname SURNAME] --email ADDRESS',
  exportUsage: 'Say: export-family CURP, or the id of the patient. The file is what is printed.',
  noSuchChild: 'There is no child with this CURP or id.',
  problems: (problems: readonly { path: string; message: string }[]): string =>
    problems.map(({ path, message }) => `${path}: ${message}`).join('\n'),

  workers: (count: number): string => `Carnet Digital starts ${count} processes`,
  step: (step: string): string => `… ${step}`,
  served: (subgraph: string | undefined, url: string): string =>
    `${subgraph ? `The subgraph ${subgraph}` : 'Carnet Digital'} is served at ${url}`,
  migrated: (count: number, direction: string): string => `${count} migrations carried out (${direction})`,
  firstAdministrator: (curp: string, temporaryPassword: string): string =>
    [
      `The first administrator is made. User: ${curp}`,
      `Temporary password, shown only now, good for 72 hours or until the first own one is set: ${temporaryPassword}`,
    ].join('\n'),
  finding: ({ what, id, before }: Finding): string =>
    ({
      CHANGED: `CHANGED   the row ${id} says something else than when it was written`,
      DELETED: `DELETED   the row ${id} is gone`,
      INSERTED: `INSERTED  the row ${id} was put in later`,
      MOVED: `MOVED     the row ${id} was ${before}`,
      BROKEN: `BROKEN    the link ${id} of the chain was changed, or the one before it is gone`,
    })[what],
  unknownHead: (head: string): string => `NOT KNOWN the head ${head} is not that of any day`,
  notGuarded:
    'The database user may change rows of the access log: grant TRIGGER and start again, see docs/operations.md.',
  verified: (rows: number, findings: number, last: DayHead | undefined): string =>
    `${rows} rows are sealed, ${findings} findings${last ? `; the head of ${last.day} is ${last.head}` : ''}`,
  dataKeyChanged: 'The embedded database has the new key: put it into CARNET_DATA_KEY and start.',
  help: [
    'carnet start              serve the API, the portal and the mail dispatcher',
    'carnet subgraph NAME      serve one module as an Apollo Federation 2 subgraph, for a router before it',
    'carnet migrate [up|down]  bring the tables up to date, or undo the last migration',
    'carnet admin ...          make the first administrator',
    'carnet export-family ID   print all data of a child and its family, by CURP or id, as JSON',
    'carnet verify-log [HEAD]  name each row of the access log that was changed, deleted, put in or moved',
    'carnet change-data-key    encrypt the embedded database with the key CARNET_NEW_DATA_KEY, while nothing runs',
  ].join('\n'),
  /** The addresses and logins of the demo. Its people are synthetic. */
  demo: (
    url: string,
    { password, mother, socialWorker, clinician, administrator, auditor }: typeof DEMO_LOGINS,
  ): string => `
  portal    ${url}/
  explorer  ${url}/graphql
  mailbox   ${url}/dev/mail

  Demo logins, all with the password ${password} (synthetic people, test doses, never for prescribing):
  mother         ${mother}
  social worker  ${socialWorker}
  clinician      ${clinician}
  administrator  ${administrator}
  auditor        ${auditor}
`,
} as const;

/** Sentences in the export of a family, which is in Spanish. */
export const exportMessages = {
  document: 'Todos los datos que el Carnet Digital guarda de esta familia',
  commandLine: 'la línea de comandos',
} as const;
