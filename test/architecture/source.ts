/** The source tree as the architecture tests read it, and the imports of a file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '../..');

export interface Source {
  /** From the root of the project: `src/core/access.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A path from the root without its ending, or the name of a package. */
  readonly of: string;
  /** Erased when compiled: it makes no cycle and brings no code. */
  readonly typeOnly: boolean;
}

const CODE = /\.(ts|tsx|cjs|mjs)$/;

function walk(path: string): string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .filter((name) => name !== 'node_modules' && name !== 'generated' && name !== 'dist')
    .flatMap((name) => walk(posix.join(path, name)));
}

/** The code below these paths, what is generated left out. */
export const sourcesIn = (...paths: string[]): Source[] =>
  paths
    .filter((path) => existsSync(join(ROOT, path)))
    .flatMap(walk)
    .filter((path) => CODE.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const read = new WeakMap<Source, Import[]>();

/** What a file imports, exports from elsewhere and requires, types included. */
export function importsOf(source: Source): Import[] {
  let found = read.get(source);
  if (!found) read.set(source, (found = readImports(source)));
  return found;
}

function readImports({ path, text }: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const of = specifier.text.startsWith('.')
      ? posix.join(posix.dirname(path), specifier.text).replace(CODE, '')
      : specifier.text;
    found.push({ of, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
    )
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      path,
      text,
      ts.ScriptTarget.ES2022,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return found;
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}
