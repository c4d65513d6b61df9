/** What package.json and the lock file hold is what docs/dependencies.md says: packages, overrides, Node, scripts, licences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** A workspace of this repository. */
  readonly link?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
}
interface Manifest {
  readonly engines: { readonly node: string };
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('docs/dependencies.md');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Package>> };
const installed = Object.entries(packages)
  .filter(([path, { link }]) => path.startsWith('node_modules/') && !link)
  .map(([path, found]) => ({ ...found, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }));

/** The packages in the first column of the tables below "Used by the server". */
const named = (text: string): string[] =>
  [...text.slice(text.indexOf('## Used by the server')).matchAll(/^\| ([@a-z][^|]*) \|/gm)]
    .flatMap(([, names]) => names!.split(', '))
    .filter((name) => name !== 'package');

const differences = (text: string): string[] => {
  const [said, used] = [named(text), Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })];
  return [
    ...used.filter((name) => !said.includes(name)).map((name) => `${name} is not in the tables`),
    ...said.filter((name) => !used.includes(name)).map((name) => `${name} is only in the tables`),
  ];
};

/** The oldest and a recent version of each supported line. */
const NODES = ['20.19.0', '20.20.2', '22.13.0', '22.23.3', '24.11.0', '24.21.0'];
const refusals = (node: string, of: readonly (Package & { name: string })[]): string[] =>
  of
    .filter(({ engines }) => engines?.node && !satisfies(node, engines.node))
    .map(({ name, version, engines }) => `${name} ${version} asks for Node ${engines!.node}`);

const LICENCES = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Apache-2.0',
  '0BSD',
  '(MIT AND BSD-3-Clause)',
];
/** Packages whose licence the lock file does not name, or that the page names for them alone; each was read. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'png-js': 'MIT, in its LICENSE file',
  'web-push': 'MPL-2.0: its files stay under it, and it is used unchanged',
  'dejavu-fonts-ttf': 'Bitstream Vera, free, in its LICENSE file',
};
const foreign = (of: readonly (Package & { name: string })[]): string[] =>
  of
    .filter(({ name, license = '' }) => !LICENCES.includes(license) && !READ_BY_HAND[name])
    .map(({ name, license }) => `${name}: ${license}`);

describe('docs/dependencies.md', () => {
  it('names every direct dependency and no other package', () => {
    expect(differences(page)).toEqual([]);
  });

  it('or a missing package and a left-over one are reported', () => {
    expect(differences(page.replace('| luxon, ulid |', '| ulid, left-pad |'))).toEqual([
      'luxon is not in the tables',
      'left-pad is only in the tables',
    ]);
  });

  it('names every override with its version', () => {
    const rows = [...page.matchAll(/^\| ([@a-z][^|,]*) \| ([\d.]+) \|/gm)].map(([, name, version]) => [name, version]);
    expect(Object.fromEntries(rows)).toEqual(manifest.overrides);
  });
});

describe('an installation', () => {
  it.each(NODES)('is accepted by every package on Node %s', (node) => {
    expect(satisfies(node, manifest.engines.node)).toBe(true);
    expect(refusals(node, installed)).toEqual([]);
  });

  it('or a package that asks for more is reported', () => {
    expect(refusals('20.19.0', [{ name: 'cookie', version: '2.0.2', engines: { node: '>=22' } }])).toEqual([
      'cookie 2.0.2 asks for Node >=22',
    ]);
  });

  it('needs no install script, and denies the ones that exist', () => {
    const scripts = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    // On macOS fsevents has one too; npm does not report what it did not install.
    const denied = Object.fromEntries(scripts.filter((name) => name !== 'fsevents').map((name) => [name, false]));
    expect(manifest.allowScripts).toEqual(denied);
  });

  it('has in production only the licences that the page names', () => {
    expect(foreign(installed.filter(({ dev, devOptional }) => !dev && !devOptional))).toEqual([]);
  });

  it('or a package under another licence is reported', () => {
    expect(foreign([{ name: '@apollo/federation-internals', license: 'Elastic-2.0' }])).toEqual([
      '@apollo/federation-internals: Elastic-2.0',
    ]);
  });
});
