/** The commands of the command line. */
import { parseArgs } from 'node:util';
import type { Logger } from 'pino';
import { subgraphPort } from '../graphql/subgraph';
import { createContext } from '../http/authentication';
import { ConfigError, readConfig } from '../config';
import { AccessLog } from '../core/access-log';
import type { Service } from '../core/context';
import { exportFamily } from './export-family';
import type { Module } from '../core/module';
import { startPasswords } from '../core/passwords';
import { isRefusal } from '../core/refusal';
import { useSecrets } from '../core/secrets';
import type { TableShape } from '../database/table-shapes';
import { open } from '../open-database';
import { DEMO_LOGINS } from '../demo/seed';
import { describe, openLog } from '../http/logging';
import { modules } from '../modules';
import { makeFirstAdministrator } from '../modules/identity';
import { start } from '../server';

type Command = (argv: string[]) => Promise<void>;

/** A proxy notices in this time that the process is no longer ready: two checks of deploy/haproxy-web.cfg and a margin. */
const LAME_DUCK_MS = 2_000;
/** Without a proxy: requests that are already in the sockets are still answered. Ctrl-C does not wait for them. */
const BRIEF_MS = 500;

/** The process exits by then, whatever is still running. */
const LAST_MS = 9_500;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function serve(only?: Module): Promise<void> {
  const config = readConfig(undefined, only && { subgraphPort: subgraphPort(only) });
  const log = openLog(config);
  guardProcess(log);
  // A log line in production, plain text in a terminal.
  const tell = config.production ? (line: string): void => log.info({}, line) : print;
  const onProgress = (step: string): void => tell(`… ${step}`);
  const running = await start(config, { log, onProgress, ...(only && { only: only.name }) });
  tell(`${only ? `The subgraph ${only.name}` : 'Carnet Digital'} is served at ${running.url}`);
  if (config.demo && !only) introduceDemo(running.url);
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'going');
    // An unreachable database, for example, could delay the end: supervisors wait ten seconds.
    setTimeout(() => process.exit(0), LAST_MS).unref();
    running.stop({ lameDuckMs: config.production ? LAME_DUCK_MS : signal === 'SIGTERM' ? BRIEF_MS : 0 }).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(describe(error), 'could not end in good order');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** An uncaught error ends the process, as in Node by default; its message, which may quote data, is not logged. */
function guardProcess(log: Logger): void {
  const exit = (error: unknown): void => {
    log.fatal(describe(error), 'the process cannot go on');
    process.exit(1);
  };
  process.on('uncaughtException', exit).on('unhandledRejection', exit);
}

const subgraph: Command = async ([name]) => {
  const only = modules.find((module) => module.name === name);
  if (!only) throw new ConfigError(`Say which: subgraph ${modules.map((module) => module.name).join(' | ')}`);
  await serve(only);
};

/** Prints the addresses and logins of the demo. Its people are synthetic. */
function introduceDemo(url: string): void {
  const { password, mother, socialWorker, clinician, administrator, auditor } = DEMO_LOGINS;
  print(`
  portal    ${url}/
  explorer  ${url}/graphql
  mailbox   ${url}/dev/mail

  Demo logins, all with the password ${password} (synthetic people, test doses, never for prescribing):
  mother         ${mother}
  social worker  ${socialWorker}
  clinician      ${clinician}
  administrator  ${administrator}
  auditor        ${auditor}
`);
}

/** Runs `work` with a service without HTTP, for commands that work on the database. */
async function withService(work: (service: Service, tables: readonly TableShape[]) => Promise<void>): Promise<void> {
  const config = readConfig();
  const { database, tables, migrate } = await open(config);
  const passwords = startPasswords(1);
  try {
    await migrate();
    const secrets = useSecrets(config.secrets);
    await work({ config, database, secrets, accessLog: new AccessLog(database), now: Date.now, passwords }, tables);
  } finally {
    await passwords.close();
    await database.close();
  }
}

const migrate: Command = async ([direction = 'up']) => {
  if (direction !== 'up' && direction !== 'down') throw new ConfigError('Say: migrate up, or migrate down.');
  const { database, migrate: run } = await open(readConfig());
  try {
    print(`${await run(direction)} migrations carried out (${direction})`);
  } finally {
    await database.close();
  }
};

const admin: Command = async (argv) => {
  const options = {
    curp: { type: 'string' },
    'given-names': { type: 'string' },
    'first-surname': { type: 'string' },
    'second-surname': { type: 'string' },
    email: { type: 'string' },
  } as const;
  let values: Partial<Record<keyof typeof options, string>>;
  try {
    values = parseArgs({ args: argv, options }).values;
  } catch (error) {
    throw new ConfigError((error as Error).message);
  }
  const { curp, 'given-names': givenNames, 'first-surname': firstSurname, email } = values;
  if (!curp || !givenNames || !firstSurname || !email)
    throw new ConfigError(
      'Say: admin --curp CURP --given-names NAMES --first-surname SURNAME [--second-surname SURNAME] --email ADDRESS',
    );
  await withService(async (service) => {
    const made = await makeFirstAdministrator(createContext(service, { address: 'command line' }), {
      curp,
      givenNames,
      firstSurname,
      secondSurname: values['second-surname'] ?? null,
      email,
    });
    if (isRefusal(made))
      throw new ConfigError(made.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    print(`The first administrator is made. User: ${curp.trim().toUpperCase()}`);
    print(
      `Temporary password, shown only now, good for 72 hours or until the first own one is set: ${made.temporaryPassword}`,
    );
  });
};

const exportFamilyCommand: Command = async ([wanted, ...more]) => {
  if (!wanted || more.length > 0)
    throw new ConfigError('Say: export-family CURP, or the id of the patient. The file is what is printed.');
  await withService(async (service, tables) => {
    const family = await exportFamily(service, tables, wanted.trim());
    if (!family) throw new ConfigError('There is no child with this CURP or id.');
    print(JSON.stringify(family, null, 2));
  });
};

const help: Command = async () =>
  print(
    [
      'carnet start              serve the API, the portal and the mail dispatcher',
      'carnet subgraph NAME      serve one module as an Apollo Federation 2 subgraph, for a router before it',
      'carnet migrate [up|down]  bring the tables up to date, or undo the last migration',
      'carnet admin ...          make the first administrator',
      'carnet export-family ID   print all data of a child and its family, by CURP or id, as JSON',
    ].join('\n'),
  );

export const commands: Readonly<Record<string, Command>> = {
  start: () => serve(),
  subgraph,
  migrate,
  admin,
  'export-family': exportFamilyCommand,
  help,
};
