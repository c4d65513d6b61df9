/** The commands of the command line. */
import cluster from 'node:cluster';
import { parseArgs } from 'node:util';
import type { Logger } from 'pino';
import { subgraphPort } from '../graphql/subgraph';
import { createContext } from '../http/authentication';
import { embeddedFile } from '../../ormconfig';
import { ConfigError, readConfig } from '../config';
import { AccessLog } from '../core/access-log';
import { verifyAccessLog } from '../core/access-log-verify';
import type { Service } from '../core/context';
import { operatorMessages } from '../core/operator.messages';
import { cliMessages } from './cli.messages';
import { exportFamily } from './export-family';
import type { Module } from '../core/module';
import { startPasswords } from '../core/passwords';
import { startPdfs } from '../core/pdf-pool';
import { isRefusal } from '../core/refusal';
import { useSecrets } from '../core/secrets';
import { changeDataKey } from '../database/sqlite';
import type { TableShape } from '../database/table-shapes';
import { open } from '../open-database';
import { DEMO_LOGINS } from '../demo/seed';
import { describe, openLog } from '../http/logging';
import { modules } from '../modules';
import { makeFirstAdministrator } from '../modules/identity';
import { start } from '../server';
import { runWorkers } from './workers';

type Command = (argv: string[]) => Promise<void>;

/** The time in which a proxy notices that the process is not ready: two checks of deploy/haproxy-web.cfg and a margin. */
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
  if (config.workers > 1 && cluster.isPrimary) {
    const { database, migrate: run } = await open(config);
    await run().finally(() => database.close());
    print(cliMessages.workers(config.workers));
    process.exit(await runWorkers(config.workers, log));
  }
  // A log line in production, plain text in a terminal.
  const tell = config.production ? (line: string): void => log.info({}, line) : print;
  const onProgress = (step: string): void => tell(cliMessages.step(step));
  const running = await start(config, { log, onProgress, ...(only && { only: only.name }) });
  tell(cliMessages.served(only?.name, running.url));
  if (config.demo && !only) print(cliMessages.demo(running.url, DEMO_LOGINS));
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    // An unreachable database, for example, could delay the end, and supervisors wait for ten seconds only.
    setTimeout(() => process.exit(0), LAST_MS).unref();
    running.stop({ lameDuckMs: config.production ? LAME_DUCK_MS : signal === 'SIGTERM' ? BRIEF_MS : 0 }).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(describe(error), 'the process could not stop properly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** An uncaught error ends the process, as in Node by default; its message, which may quote data, is not logged. */
function guardProcess(log: Logger): void {
  const exit = (error: unknown): void => {
    log.fatal(describe(error), 'the process ends after an unexpected error');
    process.exit(1);
  };
  process.on('uncaughtException', exit).on('unhandledRejection', exit);
}

const subgraph: Command = async ([name]) => {
  const only = modules.find((module) => module.name === name);
  if (!only) throw new ConfigError(cliMessages.subgraphUsage(modules.map((module) => module.name)));
  await serve(only);
};

/** Runs `work` with a service without HTTP, for commands that work on the database. */
async function withService(work: (service: Service, tables: readonly TableShape[]) => Promise<void>): Promise<void> {
  const config = readConfig();
  const { database, tables, migrate } = await open(config);
  const passwords = startPasswords(1);
  const pdfs = startPdfs();
  try {
    await migrate();
    const secrets = useSecrets(config.secrets);
    const accessLog = new AccessLog(database);
    await work({ config, database, secrets, accessLog, now: Date.now, passwords, pdfs }, tables);
  } finally {
    await Promise.all([passwords.close(), pdfs.close()]);
    await database.close();
  }
}

const migrate: Command = async ([direction = 'up']) => {
  if (direction !== 'up' && direction !== 'down') throw new ConfigError(cliMessages.migrateUsage);
  const { database, migrate: run } = await open(readConfig());
  try {
    print(cliMessages.migrated(await run(direction), direction));
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
  if (!curp || !givenNames || !firstSurname || !email) throw new ConfigError(cliMessages.adminUsage);
  await withService(async (service) => {
    const made = await makeFirstAdministrator(createContext(service, { address: 'command line' }), {
      curp,
      givenNames,
      firstSurname,
      secondSurname: values['second-surname'] ?? null,
      email,
    });
    if (isRefusal(made)) throw new ConfigError(cliMessages.problems(made.problems));
    print(cliMessages.firstAdministrator(curp.trim().toUpperCase(), made.temporaryPassword));
  });
};

const exportFamilyCommand: Command = async ([wanted, ...more]) => {
  if (!wanted || more.length > 0) throw new ConfigError(cliMessages.exportUsage);
  await withService(async (service, tables) => {
    const family = await exportFamily(service, tables, wanted.trim());
    if (!family) throw new ConfigError(cliMessages.noSuchChild);
    print(JSON.stringify(family, null, 2));
  });
};

const verifyLog: Command = async (wanted) => {
  const { database, migrate: run, isGuarded } = await open(readConfig());
  try {
    await run();
    const { findings, rows, heads } = await verifyAccessLog(database, Date.now());
    for (const finding of findings) print(cliMessages.finding(finding));
    const unknown = wanted.filter((head) => !heads.some((known) => known.head === head));
    for (const head of unknown) print(cliMessages.unknownHead(head));
    if (!(await isGuarded())) print(cliMessages.notGuarded);
    print(cliMessages.verified(rows, findings.length, heads.at(-1)));
    if (findings.length + unknown.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
};

const changeDataKeyCommand: Command = async () => {
  const { databaseUrl, dataDir, dataKey: from, newDataKey: to } = readConfig();
  if (databaseUrl) throw new ConfigError(operatorMessages.dataKeyOfServer);
  if (!to) throw new ConfigError(operatorMessages.dataKeyNeeded);
  try {
    changeDataKey(embeddedFile(dataDir), { from, to });
  } catch (error) {
    throw new ConfigError(operatorMessages.dataKeyRefused((error as Error).message));
  }
  print(cliMessages.dataKeyChanged);
};

const help: Command = async () => print(cliMessages.help);

export const commands: Readonly<Record<string, Command>> = {
  start: () => serve(),
  subgraph,
  migrate,
  admin,
  'export-family': exportFamilyCommand,
  'verify-log': verifyLog,
  'change-data-key': changeDataKeyCommand,
  help,
};
