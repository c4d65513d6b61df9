/** The portal asks for nothing that the schema does not have: a field that goes takes the build with it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './built';

const CODEGEN = join(ROOT, 'node_modules', '@graphql-codegen', 'cli', 'cjs', 'bin.js');

/** Runs code generation for the portal's documents against `schema`, writing nothing. */
function generate(schema: string): { ok: boolean; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-codegen-'));
  try {
    writeFileSync(join(folder, 'schema.graphql'), schema);
    const config = {
      schema: join(folder, 'schema.graphql'),
      generates: {
        [join(folder, 'family.ts')]: {
          documents: join(ROOT, 'packages/portal/src/api/family/*.graphql'),
          plugins: ['typescript-operations', 'typescript-graphql-request'],
        },
      },
    };
    writeFileSync(join(folder, 'codegen.json'), JSON.stringify(config));
    // Under NODE_ENV=test it says nothing.
    const { status, stdout, stderr } = spawnSync(process.execPath, [CODEGEN, '-c', join(folder, 'codegen.json')], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'development' },
    });
    return { ok: status === 0, said: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('code generation', () => {
  const schema = readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8');

  it('accepts the documents as they are', () => {
    expect(generate(schema)).toMatchObject({ ok: true });
  }, 60_000);

  it('breaks when the portal asks for a field that is gone', () => {
    const { ok, said } = generate(schema.replace(/\bphasePlainName:/, 'renamed:'));
    expect(ok).toBe(false);
    expect(said).toContain('phasePlainName');
  }, 60_000);
});
