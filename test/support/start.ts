/** A real server in this process: a free port, a fresh database of either engine, a data folder of its own. */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { start, type Overrides, type Running } from '../../src/server';
import { scratchDatabase } from './mariadb';

export type Engine = 'sqlite' | 'mariadb';

/** Random, and the same for all servers of the tests, so that one reads what another has sealed. */
export const SECRET = 'v8Jq2Lw0ZxTn5RfYbKc7HsDgEaUiOp3M';

/** A fresh database and data folder, as environment variables of the service. */
export interface ScratchDirectory {
  readonly env: Readonly<Record<string, string>>;
  readonly dataDir: string;
  clear(): Promise<void>;
}

export async function openScratchDirectory(engine: Engine): Promise<ScratchDirectory> {
  const dataDir = mkdtempSync(join(tmpdir(), 'carnet-test-'));
  const scratch = engine === 'mariadb' ? await scratchDatabase() : undefined;
  return {
    dataDir,
    env: {
      CARNET_DATA_DIR: dataDir,
      CARNET_SECRETS: SECRET,
      CARNET_DEMO: 'off',
      // Tokens are for one audience: replicas and subgraphs share it, whatever their ports are.
      PUBLIC_URL: 'http://carnet.test',
      PORT: '0',
      LOG_LEVEL: 'error',
      // Letters leave at once, but in the tests of undoing and in the demo.
      CARNET_UNDO_SECONDS: '0',
      // Lets a test come from whatever address it says.
      TRUST_PROXY: 'true',
      // Tests send storms on machines that are busy: they wait for their answers.
      CARNET_LONGEST_WAIT_MS: '10000',
      ...(scratch && { DATABASE_URL: scratch.url }),
    },
    clear: async () => {
      await scratch?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One more server with the same database and data folder. */
export const startOn = (
  directory: ScratchDirectory,
  { env = {}, overrides = {} }: { env?: Record<string, string>; overrides?: Overrides } = {},
): Promise<Running> => start(readConfig({ ...directory.env, ...env }), overrides);

export interface Server extends Running {
  readonly directory: ScratchDirectory;
  /** Stops it and leaves nothing behind. */
  end(): Promise<void>;
}

export async function startServer(
  engine: Engine,
  options: { env?: Record<string, string>; overrides?: Overrides } = {},
): Promise<Server> {
  const directory = await openScratchDirectory(engine);
  const running = await startOn(directory, options).catch(async (error: unknown) => {
    await directory.clear();
    throw error;
  });
  return {
    ...running,
    directory,
    end: async () => {
      await running.stop();
      await directory.clear();
    },
  };
}
