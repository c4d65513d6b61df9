/** Three Galera nodes on this machine, HAProxy and its wsrep check: the very files of deploy/, with ports of their own. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { freePorts, pause, ROOT, say, until, type ScratchDirectory, type Process } from './scratch-directory';

const PASSWORD = 'drill-only-7f3a';
const LIBRARY = '/usr/lib/galera/libgalera_smm.so';
const DEPLOY = join(ROOT, 'deploy');

export function demandPackages(): void {
  const missing = [
    LIBRARY,
    '/usr/sbin/mariadbd',
    '/usr/sbin/haproxy',
    '/usr/bin/mariabackup',
    '/usr/bin/socat',
    '/usr/bin/ss',
  ].filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(
      `This drill needs Debian's mariadb-server, galera-4, mariadb-backup, socat, iproute2 and haproxy. Missing: ${missing.join(', ')}`,
    );
}

export class Node {
  process: Process | undefined;
  private readonly folder: string;

  constructor(
    private readonly directory: ScratchDirectory,
    readonly name: string,
    private readonly ports: { sql: number; group: number; increments: number; copy: number },
    private readonly cluster: readonly number[],
  ) {
    this.folder = join(directory.folder, name);
    mkdirSync(join(this.folder, 'tmp'), { recursive: true });
  }

  get address(): string {
    return `127.0.0.1:${this.ports.sql}`;
  }

  url(database: string): string {
    return `mysql://carnet:${PASSWORD}@${this.address}/${database}`;
  }

  configure(): void {
    const { folder } = this;
    // Three nodes on a small machine share its memory; all else is as it is deployed.
    const cnf = readFileSync(join(DEPLOY, 'galera', 'node.cnf'), 'utf8');
    writeFileSync(
      join(folder, 'node.cnf'),
      cnf
        .replace(/(buffer_pool_size = ).*/, '$1256M')
        .replace(/(log_file_size = ).*/, '$164M')
        .replace(/gcache\.size=\w+/, 'gcache.size=128M'),
    );
  }

  start({ founds = false } = {}): void {
    const { sql, group, increments, copy } = this.ports;
    const { folder } = this;
    this.process = this.directory.start(
      this.name,
      join(DEPLOY, 'galera', 'start.sh'),
      [
        `--port=${sql}`,
        '--bind-address=127.0.0.1',
        `--socket=${folder}/socket`,
        `--tmpdir=${folder}/tmp`, // a server that starts empties its own of temporary tables, so no two may share one
        `--pid-file=${folder}/pid`,
        '--user=root',
        `--wsrep-sst-receive-address=127.0.0.1:${copy}`,
      ],
      {
        PATH: `/usr/sbin:/usr/bin:/sbin:/bin`,
        GALERA_NAME: this.name,
        GALERA_ADDRESS: `127.0.0.1:${group}`,
        GALERA_CLUSTER: this.cluster.map((port) => `127.0.0.1:${port}`).join(','),
        GALERA_DATA: `${folder}/data`,
        GALERA_CNF: `${folder}/node.cnf`,
        GALERA_PROVIDER: `gmcast.listen_addr=tcp://127.0.0.1:${group};ist.recv_addr=127.0.0.1:${increments}`,
        SST_USER: 'sst',
        SST_PASSWORD: PASSWORD,
        CHECK_PASSWORD: PASSWORD,
        CARNET_PASSWORD: PASSWORD,
        GALERA_USER: 'root',
        ...(founds && { GALERA_BOOTSTRAP: '1' }),
      },
    );
  }

  async query(sql: string): Promise<RowDataPacket[]> {
    const connection = await createConnection({
      host: '127.0.0.1',
      port: this.ports.sql,
      user: 'carnet',
      password: PASSWORD,
      connectTimeout: 1000,
      multipleStatements: true,
    });
    try {
      return (await connection.query<RowDataPacket[]>(sql))[0];
    } finally {
      connection.destroy();
    }
  }

  async isSynced(): Promise<boolean> {
    const rows = await this.query(
      `SHOW GLOBAL STATUS WHERE Variable_name IN ('wsrep_local_state','wsrep_cluster_status','wsrep_ready')`,
    );
    return ['4', 'Primary', 'ON'].every((value) => rows.some((row) => row.Value === value));
  }

  /** As a power cut does it. start.sh has become mariadbd by exec, so this is its process. */
  kill(): Promise<void> {
    return this.process!.end('SIGKILL');
  }
}

export interface Cluster {
  readonly nodes: readonly Node[];
  /** Of the service: through the proxy, to the writer. */
  readonly databaseUrl: string;
  /** The node to which new connections go. */
  writer(): Promise<Node | undefined>;
  whole(): Promise<boolean>;
}

export async function startCluster(directory: ScratchDirectory): Promise<Cluster> {
  const sql = await freePorts(3);
  const group = await freePorts(3);
  const increments = await freePorts(3);
  const copy = await freePorts(3);
  const nodes = sql.map(
    (port, n) =>
      new Node(
        directory,
        `galera${n + 1}`,
        { sql: port, group: group[n]!, increments: increments[n]!, copy: copy[n]! },
        group,
      ),
  );
  const [first, ...others] = nodes as [Node, ...Node[]];
  for (const node of nodes) node.configure();
  first.start({ founds: true });
  await until(() => first.isSynced(), 'the first node founds the cluster');
  for (const node of others) {
    node.start();
    await until(() => node.isSynced(), `${node.name} joins`, 300_000);
    say(`${node.name} has joined`);
  }
  const checks = await freePorts(3);
  const [writerPort, readerPort] = (await freePorts(2)) as [number, number];
  directory.start('health', process.execPath, [join(DEPLOY, 'galera', 'health.cjs')], {
    NODES: nodes.map(({ address }) => address).join(','),
    PORTS: checks.join(','),
    CHECK_USER: 'check',
    CHECK_PASSWORD: PASSWORD,
  });
  await pause(1500);
  directory.start('haproxy', 'haproxy', ['-db', '-f', join(DEPLOY, 'haproxy.cfg')], {
    PATH: '/usr/sbin:/usr/bin',
    WRITER_BIND: `127.0.0.1:${writerPort}`,
    READER_BIND: `127.0.0.1:${readerPort}`,
    ...Object.fromEntries(
      nodes.flatMap(({ address }, n) => [
        [`GALERA${n + 1}`, address],
        [`CHECK${n + 1}`, String(checks[n])],
      ]),
    ),
  });
  const databaseUrl = `mysql://carnet:${PASSWORD}@127.0.0.1:${writerPort}/carnet`;
  const writer = async (): Promise<Node | undefined> => {
    for (const [n, node] of nodes.entries()) {
      const answer = await fetch(`http://127.0.0.1:${checks[n]}/writer`).catch(() => undefined);
      if (answer?.status === 200) return node;
    }
    return undefined;
  };
  await until(async () => {
    const connection = await createConnection(databaseUrl);
    connection.destroy();
    return true;
  }, 'HAProxy reaches the writer');
  return {
    nodes,
    databaseUrl,
    writer,
    whole: async () => (await Promise.all(nodes.map((node) => node.isSynced()))).every(Boolean),
  };
}

/** A line in the node's own log, so that its log can be compared with ours. */
export const note = (directory: ScratchDirectory, node: Node, line: string): void =>
  appendFileSync(join(directory.folder, `${node.name}.log`), `\n=== ${line}\n`);
