/** The GraphQL documents of the repository: files, code blocks of the documents, and literals of TypeScript sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Kind, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import ts from 'typescript';

export interface Found {
  /** `path:line`. */
  readonly at: string;
  readonly text: string;
}

const OPERATION =
  /^\s*(?:#[^\n]*\n\s*)*(?:(?:query|mutation|subscription)\b[^;]*\{|fragment \w+ on|\{\s*\.{0,3}\s*\w+[\s({:}])/;

/** The files below `folder`, but generated ones and what is installed. */
export function filesBelow(root: string, folder: string, endings: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return /^(node_modules|generated|dist)$/.test(entry.name) ? [] : filesBelow(root, path, endings);
    return endings.test(entry.name) ? [relative(root, join(root, path))] : [];
  });
}

/** The documents of one file. A template with a value in it is none yet; what it becomes is sent by a test. */
export function documentsIn(path: string, text: string): Found[] {
  if (path.endsWith('.graphql')) return [{ at: `${path}:1`, text }];
  if (path.endsWith('.md'))
    return [...text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map((block) => ({
      at: `${path}:${text.slice(0, block.index).split('\n').length}`,
      text: block[1]!,
    }));
  const found: Found[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (OPERATION.test(node.text)) found.push({ at: `${path}:${line}`, text: node.text });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

export const allDocuments = (root: string, paths: readonly string[]): Found[] =>
  paths.flatMap((path) => documentsIn(path, readFileSync(join(root, path), 'utf8')));

/** What is wrong with a document; undefined for text that is no executable document. */
export function faultOf(schema: GraphQLSchema, text: string): string | undefined {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    return `does not parse: ${(error as Error).message}`;
  }
  if (document.definitions.some(({ kind }) => kind !== Kind.OPERATION_DEFINITION && kind !== Kind.FRAGMENT_DEFINITION))
    return undefined;
  return validate(schema, document)[0]?.message;
}
