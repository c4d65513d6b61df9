/** deploy/gateway in a process of its own, before subgraphs in this one. */
import { join } from 'node:path';
import { modules } from '../../src/modules';
import type { Running } from '../../src/server';
import { startScript, type ServerProcess } from '../support/process';
import { startOn } from '../support/start';
import type { openWorld } from '../support/world';

export interface Subgraphs {
  /** The addresses as the gateway reads them: SUBGRAPH_PATIENT and so on. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The subgraphs of all modules on the world's database. */
export async function openSubgraphs(world: Awaited<ReturnType<typeof openWorld>>): Promise<Subgraphs> {
  const env: Record<string, string> = {};
  const running: Running[] = [];
  for (const { name } of modules) {
    const server = await startOn(world.server.directory, { overrides: { now: world.clock.now, only: name } });
    running.push(server);
    env[`SUBGRAPH_${name.toUpperCase()}`] = `${server.url}/graphql`;
  }
  return { env, stop: async () => void (await Promise.all(running.map((server) => server.stop()))) };
}

export type Gateway = ServerProcess;

export async function openGateway(subgraphs: Subgraphs, env: Record<string, string> = {}): Promise<Gateway> {
  const root = join(__dirname, '..', '..');
  const SUPERGRAPH = join(root, 'schema', 'supergraph.graphql');
  const OPERATIONS = join(root, 'src', 'graphql', 'generated', 'operations.json');
  const common = { PORT: '0', HOST: '127.0.0.1', TRUST_PROXY: 'true', SUPERGRAPH, OPERATIONS };
  const gateway = await startScript('deploy/gateway/server.mjs', [], { ...common, ...subgraphs.env, ...env });
  return { ...gateway, url: new URL(gateway.url).origin };
}
