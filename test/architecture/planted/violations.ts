/** Planted violations of the rules that are read off the source: what is planted, and the message that must report it. */
import type { Source } from '../source';

interface Plant {
  readonly plants: readonly Source[];
  readonly says: string;
}

const plant = (path: string, text: string, says: string): Plant => ({ plants: [{ path, text }], says });
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

const COPY = lines(6, (n) => `const planted${n} = measure(${n}) + weigh(${n});`);

export const VIOLATIONS: Readonly<Record<string, readonly Plant[]>> = {
  'files import only what stands below them': [
    plant(
      'src/core/planted.ts',
      `import { login } from '../modules/identity';`,
      'src/core/planted.ts imports src/modules/identity: out of its reach',
    ),
    plant(
      'src/core/planted.ts',
      `import { readConfig } from '../config';`,
      'src/core/planted.ts imports src/config: out of its reach',
    ),
    plant(
      'src/modules/identity/planted.rules.ts',
      `import { notify } from '../patient';`,
      'identity stands not above patient',
    ),
    plant(
      'src/modules/schedule/planted.rules.ts',
      `const { x } = await import('../treatment');`,
      'schedule stands not above treatment',
    ),
    plant(
      'src/modules/schedule/planted.rules.ts',
      `export { x } from '../patient/patient.rules';`,
      'past the public API of a module',
    ),
    plant(
      'src/modules/patient/planted.rules.ts',
      `import type { Account } from '../identity/account.entity';`,
      'past the public API of a module',
    ),
    plant(
      'src/modules/patient/planted.queries.ts',
      `import { login } from '../../server';`,
      'a module knows core and the modules below it',
    ),
    plant(
      'src/modules/patient/planted.resolver.ts',
      `import { PatientRow } from './patient.entity';`,
      'a resolver file has no use for a entity file',
    ),
    plant(
      'src/modules/patient/planted.queries.ts',
      `import { openCarnet } from './patient.rules';`,
      'a queries file has no use for a rules file',
    ),
    plant(
      'src/modules/patient/planted.rules.ts',
      `import { Field } from 'type-graphql';`,
      'keeps away from type-graphql',
    ),
    plant(
      'src/modules/patient/planted.resolver.ts',
      `import { DataSource } from 'typeorm';`,
      'keeps away from typeorm',
    ),
    plant(
      'src/modules/patient/planted.helpers.ts',
      `import { one } from './patient.queries';`,
      'helpers is no kind of file',
    ),
    plant(
      'src/planted.ts',
      `import { login } from './modules/identity/login.rules';`,
      'past the public API of a module',
    ),
    plant('packages/portal/src/planted.tsx', `import { start } from '../../../src/server';`, 'out of its reach'),
    plant('packages/domain/src/planted.ts', `import { say } from '../../../src/core/i18n';`, 'out of its reach'),
    plant('src/delivery/planted.ts', `const { activateAccount } = require('../modules/identity');`, 'out of its reach'),
  ],
  'no import comes back to where it began': [
    {
      plants: [
        { path: 'src/core/planted-a.ts', text: `import { b } from './planted-b';` },
        { path: 'src/core/planted-b.ts', text: `export * from './planted-c';` },
        { path: 'src/core/planted-c.ts', text: `const { a } = require('./planted-a');` },
      ],
      says: 'src/core/planted-a -> src/core/planted-b -> src/core/planted-c -> src/core/planted-a',
    },
  ],
  'only queries, rules and core touch the database': [
    plant(
      'src/modules/patient/planted.resolver.ts',
      `return ctx.db.all('SELECT 1');`,
      'planted.resolver.ts touches the database',
    ),
    plant(
      'src/modules/patient/planted.extension.ts',
      `return one(ctx.db, 'SELECT 1');`,
      'planted.extension.ts touches the database',
    ),
    plant(
      'src/modules/patient/planted.http.ts',
      `await ctx.database.run('DELETE FROM patient');`,
      'planted.http.ts touches the database',
    ),
    plant(
      'src/planted.ts',
      `await service.database.run('DELETE FROM patient');`,
      'src/planted.ts touches the database',
    ),
  ],
  'only config.ts reads the environment': [
    plant('src/core/planted.ts', `const level = process.env.LOG_LEVEL;`, 'src/core/planted.ts reads the environment'),
    plant('ormconfig.planted.ts', `const { env } = process;`, 'ormconfig.planted.ts reads the environment'),
    plant(
      'src/modules/patient/planted.rules.ts',
      `const url = process['env'].DATABASE_URL;`,
      'planted.rules.ts reads the environment',
    ),
  ],
  'sentences for people stand in messages files': [
    plant(
      'src/modules/patient/planted.rules.ts',
      `return wrongState(ctx, ['Elige otro turno.', 'Choose another turn.']);`,
      'planted.rules.ts holds a sentence',
    ),
    plant(
      'src/modules/patient/planted.validation.ts',
      `problems.add('day', 'RANGE', 'Elige otro turno.', 'Choose another turn.');`,
      'planted.validation.ts holds a sentence',
    ),
    plant(
      'src/http/planted.ts',
      'throw new Error(`El número ${n} no existe`);',
      'src/http/planted.ts holds a sentence',
    ),
    plant('src/core/planted.ts', `const text = say(ctx, 'Listo', 'Done');`, 'src/core/planted.ts holds a sentence'),
    plant(
      'packages/domain/src/planted.ts',
      `export const text = { LENGTH: ['La CURP tiene 18 caracteres.', 'A CURP has 18 characters.'] };`,
      'packages/domain/src/planted.ts holds a sentence',
    ),
  ],
  'no file has more than 300 lines': [
    plant(
      'src/planted.ts',
      lines(301, (n) => `export const a${n} = ${n};`),
      'src/planted.ts has 301 lines',
    ),
  ],
  'no six lines are repeated': [
    {
      plants: [
        { path: 'src/planted-a.ts', text: `/** One. */\n${COPY}\n` },
        { path: 'test/planted-b.ts', text: `{\n${COPY.replace(/\n/g, '\n\n  // another word\n  ')}\n}\n` },
      ],
      says: 'test/planted-b.ts:2 repeats src/planted-a.ts:2',
    },
  ],
};
