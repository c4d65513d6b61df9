/**
 * What can be known of deploy/ without a cluster: manifests and compose file against the schemas of their makers, the
 * proxies' files by HAProxy itself, and every name that one file uses of another, or of the service's configuration.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { parse, parseAllDocuments } from 'yaml';

const ROOT = join(__dirname, '..', '..');
const DEPLOY = join(ROOT, 'deploy');
const read = (...path: string[]): string => readFileSync(join(DEPLOY, ...path), 'utf8');

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels?: Record<string, string> };
  spec?: any;
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}
const files = readdirSync(join(DEPLOY, 'kubernetes'));
const manifests = files.flatMap((file) =>
  parseAllDocuments(read('kubernetes', file)).map((document) => [file, document.toJS() as Manifest] as const),
);
const find = (kind: string, name: string): Manifest | undefined =>
  manifests.find(([, manifest]) => manifest.kind === kind && manifest.metadata.name === name)?.[1];
const workloads = manifests
  .filter(([, { kind }]) => kind === 'Deployment' || kind === 'Job')
  .map(([, manifest]) => manifest);

interface Compose {
  services: Record<
    string,
    {
      environment?: Record<string, string>;
      depends_on?: Record<string, object>;
      image?: string;
      volumes?: string[];
      command?: string[];
    }
  >;
  volumes: Record<string, object | null>;
}
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;

/** What the service reads of its environment. */
const known = new Set(
  [...readFileSync(join(ROOT, 'src', 'config.ts'), 'utf8').matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name),
);

/** Throws what Kubernetes' own schema has against it. */
async function validate(manifest: Manifest): Promise<void> {
  const models = (await import(`kubernetes-models/${manifest.apiVersion}`)) as Record<
    string,
    new (data: object) => { validate(): void }
  >;
  const Model = models[manifest.kind];
  if (!Model) throw new Error(`There is no ${manifest.kind} in ${manifest.apiVersion}`);
  new Model(manifest).validate();
}

describe('The Kubernetes manifests', () => {
  it.each(
    manifests.map(([file, manifest]) => [`${file}: ${manifest.kind} ${manifest.metadata.name}`, manifest] as const),
  )('%s is what Kubernetes expects', async (_, manifest) => {
    await validate(manifest);
  });

  it('would not pass with a field of the wrong type', async () => {
    const broken = structuredClone(find('Deployment', 'carnet')!);
    broken.spec.template.spec.containers[0].readinessProbe.periodSeconds = 'often';
    await expect(validate(broken)).rejects.toThrow(/periodSeconds/);
  });

  it('are all among the resources, but for the example of the secret', () => {
    const { resources, configMapGenerator } = parse(read('kustomization.yaml')) as {
      resources: string[];
      configMapGenerator: { files: string[] }[];
    };
    expect(resources.sort()).toEqual(
      files
        .filter((file) => !file.includes('example'))
        .map((file) => `kubernetes/${file}`)
        .sort(),
    );
    for (const file of configMapGenerator.flatMap(({ files: named }) => named))
      expect(existsSync(join(DEPLOY, file.split('=')[1]!))).toBe(true);
  });

  it('select the pods that they mean, by labels and ports that exist', () => {
    const pods = workloads.map(({ spec }) => spec.template);
    const has = (labels: Record<string, string>): boolean =>
      pods.some(({ metadata }) => Object.entries(labels).every(([key, value]) => metadata.labels[key] === value));
    for (const [, { kind, spec }] of manifests) {
      if (kind === 'Service') {
        expect(has(spec.selector)).toBe(true);
        const ports = pods
          .filter(({ metadata }) =>
            Object.entries(spec.selector).every(([key, value]) => metadata.labels[key] === value),
          )
          .flatMap((pod) => pod.spec.containers.flatMap((container: any) => container.ports ?? []));
        for (const { targetPort } of spec.ports)
          expect(ports.map(({ name }: { name: string }) => name)).toContain(targetPort);
      }
      if (kind === 'PodDisruptionBudget' || kind === 'Deployment') expect(has(spec.selector.matchLabels)).toBe(true);
      if (kind === 'HorizontalPodAutoscaler')
        expect(find(spec.scaleTargetRef.kind, spec.scaleTargetRef.name)).toBeDefined();
      if (kind === 'Ingress')
        for (const { http } of spec.rules)
          for (const { backend } of http.paths) expect(find('Service', backend.service.name)).toBeDefined();
    }
  });

  it('lock every container: not as root, nothing to write to, no privileges, a limit of memory, no token of the cluster', () => {
    for (const { spec } of workloads) {
      const pod = spec.template.spec;
      expect([
        pod.automountServiceAccountToken,
        pod.securityContext.runAsNonRoot,
        pod.securityContext.seccompProfile.type,
      ]).toEqual([false, true, 'RuntimeDefault']);
      for (const { securityContext, resources } of pod.containers) {
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(resources.limits.memory).toBeDefined();
      }
    }
  });

  it('give a process longer to go than it takes, and ask it whether it is ready', () => {
    const { spec } = find('Deployment', 'carnet')!.spec.template;
    const [container] = spec.containers;
    expect(spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(
      Number(container.lifecycle.preStop.exec.command[1]) + 10,
    );
    expect([container.readinessProbe.httpGet.path, container.livenessProbe.httpGet.path]).toEqual([
      '/health/ready',
      '/health/live',
    ]);
  });

  it('name in the secret what the service reads, all that production needs among it', () => {
    const names = Object.keys(find('Secret', 'carnet')!.stringData!).filter((name) => name !== 'CHECK_PASSWORD');
    for (const name of names) expect(known).toContain(name);
    expect(names).toEqual(
      expect.arrayContaining([
        'DATABASE_URL',
        'CARNET_SECRETS',
        'SENDGRID_API_KEY',
        'MAIL_FROM',
        'PUBLIC_URL',
        'METRICS_TOKEN',
      ]),
    );
  });
});

describe('The compose file', () => {
  const schema = JSON.parse(
    readFileSync(join(ROOT, 'node_modules', 'dclint', 'schemas', 'compose.schema.json'), 'utf8'),
  ) as object;
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateSchema: false });
  addFormats(ajv);
  const check = ajv.compile({ ...schema, $schema: 'https://json-schema.org/draft/2019-09/schema' });

  it('is what the compose specification expects', () => {
    check(compose);
    expect(check.errors).toBeNull();
  });

  it('would not pass with a word that the specification does not know', () => {
    expect(check({ ...compose, services: { galera1: { ...compose.services.galera1, restarts: 'always' } } })).toBe(
      false,
    );
  });

  it('has two proxies, three database nodes, two replicas, six subgraphs and a gateway', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      [
        'database-health',
        'database-proxy',
        'galera1',
        'galera2',
        'galera3',
        'gateway',
        'identity',
        'patient',
        'proxy',
        'replica1',
        'replica2',
        'schedule',
        'treatment',
        'cartilla',
        'coordination',
      ].sort(),
    );
  });

  it('gives every replica and subgraph the token of the metrics', () => {
    const replicas = ['replica1', 'replica2'];
    for (const name of [...replicas, 'identity', 'patient', 'schedule', 'treatment', 'cartilla', 'coordination'])
      expect(compose.services[name]!.environment).toHaveProperty('METRICS_TOKEN');
  });

  it('names services, volumes, files and variables that exist', () => {
    const example = new Set([...read('example.env').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
    for (const [, name] of read('compose.yaml').matchAll(/(?<!\$)\$\{([A-Z_]+)/g)) expect(example).toContain(name);
    for (const { depends_on: needs = {}, volumes = [] } of Object.values(compose.services)) {
      for (const service of Object.keys(needs)) expect(compose.services).toHaveProperty(service);
      for (const [from] of volumes.map((volume) => volume.split(':') as [string])) {
        if (from.startsWith('./')) expect(existsSync(join(DEPLOY, from))).toBe(true);
        else expect(compose.volumes).toHaveProperty(from);
      }
    }
    for (const replica of ['replica1', 'replica2', 'identity'])
      for (const name of Object.keys(compose.services[replica]!.environment!)) expect(known).toContain(name);
  });
});

describe('The files of proxies and nodes', () => {
  const proxy = ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy'].find((file) => existsSync(file));
  // On a developer's machine it may be missing; CI installs it.
  if (!proxy && process.env.CI === 'true') throw new Error('HAProxy is not installed');

  /** The variables that a file of HAProxy asks for, each with an address that is free to be anything. */
  const addresses = (file: string): Record<string, string> =>
    Object.fromEntries(
      [...read(file).matchAll(/\$\{(\w+)\}/g)].map(([, name], n) => [
        name!,
        name!.startsWith('CHECK') ? String(9201 + n) : `127.0.0.1:${7001 + n}`,
      ]),
    );

  if (proxy)
    it.each(['haproxy.cfg', 'haproxy-web.cfg'])('HAProxy accepts %s', (file) => {
      expect(() =>
        execFileSync(proxy, ['-c', '-f', join(DEPLOY, file)], { env: addresses(file), stdio: 'pipe' }),
      ).not.toThrow();
    });

  it('the services that run them give all the variables that they ask for', () => {
    expect(Object.keys(compose.services['database-proxy']!.environment!).sort()).toEqual(
      Object.keys(addresses('haproxy.cfg')).sort(),
    );
    expect(Object.keys(compose.services.proxy!.environment!).sort()).toEqual(
      Object.keys(addresses('haproxy-web.cfg')).sort(),
    );
    expect(Object.keys(find('ConfigMap', 'database-nodes')!.data!)).toEqual(
      expect.arrayContaining(Object.keys(addresses('haproxy.cfg'))),
    );
  });

  it('are sound scripts', () => {
    execFileSync('sh', ['-n', join(DEPLOY, 'galera', 'start.sh')]);
    for (const file of ['backup.sh', 'restore.sh', 'rotate-key.sh'])
      execFileSync('bash', ['-n', join(DEPLOY, 'mariadb', file)]);
    for (const file of ['galera/health.cjs', 'gateway/server.mjs'])
      execFileSync(process.execPath, ['--check', join(DEPLOY, file)]);
  });
});
