/** The built site: every type, every root field and every code is in it, each link leads somewhere, and the server shows it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSchema, isIntrospectionType, isSpecifiedScalarType } from 'graphql';

const root = join(import.meta.dirname, '..', '..');
const site = join(root, 'dist', 'docs');
const page = (name) => readFileSync(join(site, name), 'utf8');
const schema = buildSchema(readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8'));
const reference = page('reference/index.html');

void test('every type of the schema', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.includes(type),
  );
  assert.ok(types.length > 150);
  assert.deepEqual(
    types.map(({ name }) => name).filter((name) => !reference.includes(`id="definition-${name}"`)),
    [],
  );
});

void test('every query, mutation and subscription', () => {
  for (const [kind, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ])
    assert.deepEqual(
      Object.keys(type.getFields()).filter((name) => !reference.includes(`id="${String(kind)}-${name}"`)),
      [],
      kind,
    );
});

void test('every code of errors, refusals and problems', () => {
  for (const name of ['errors', 'refusals', 'warnings']) {
    const guide = readFileSync(join(root, 'docs', 'api', `${name}.md`), 'utf8');
    const codes = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code);
    assert.deepEqual(
      codes.filter((code) => !page(`${name}.html`).includes(`<code>${code}</code>`)),
      [],
    );
    if (name !== 'warnings') assert.ok(codes.length > 10, name);
  }
});

void test('every link leads somewhere', () => {
  const broken = readdirSync(site)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      [...page(name).matchAll(/href="([^"]+)"/g)]
        .map(([, target]) => target)
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => {
          const [file, anchor] = target.split('#');
          const path = join(site, file || name);
          return !existsSync(path) || (anchor && !readFileSync(path, 'utf8').includes(`id="${anchor}"`));
        })
        .map((target) => `${name}: ${target}`),
    );
  assert.deepEqual(broken, []);
});

void test('a server in development shows it at /docs', { skip: !existsSync(join(root, 'dist', 'src')) }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'carnet-docs-'));
  const env = { PATH: process.env.PATH, PORT: '0', CARNET_DATA_DIR: dataDir, CARNET_DEMO: 'off' };
  const server = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js'), 'start'], { env });
  try {
    const url = await new Promise((resolve, reject) => {
      server.once('exit', reject);
      server.stdout.on('data', (chunk) => {
        const found = /served at (http:[^\s"]+)/.exec(chunk.toString());
        if (found) resolve(found[1]);
      });
    });
    for (const path of ['/docs', '/docs/errors.html', '/docs/reference/', '/docs/schema.graphql']) {
      const response = await fetch(`${url}${path}`);
      assert.equal(response.status, 200, path);
      assert.ok((await response.text()).length > 1_000, path);
    }
    assert.equal((await fetch(`${url}/docs/gone.html`, { headers: { accept: 'text/html' } })).status, 404);
  } finally {
    server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
