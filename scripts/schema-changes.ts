/**
 * `npm run schema:changes`: the changes of the schema since the release in schema/released.graphql that break clients, and those that
 * are dangerous: a client that relies on a default or on all values of an enum may misread an answer. Exits with 1 for a
 * breaking change that CHANGELOG.md does not tell under Unreleased.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql';

const ROOT = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Returns the sentences of graphql-js, sorted. */
export function schemaChanges(before: GraphQLSchema, now: GraphQLSchema): { breaking: string[]; dangerous: string[] } {
  const sentences = (changes: readonly { description: string }[]): string[] =>
    changes.map(({ description }) => description).sort();
  return {
    breaking: sentences(findBreakingChanges(before, now)),
    dangerous: sentences(findDangerousChanges(before, now)),
  };
}

/** The section of the changelog that tells of breaks since the last release. */
function toldBreaks(changelog: string): string {
  const unreleased = /^## Unreleased$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
  return /^### Breaking$([\s\S]*?)(?=^### |$(?![\s\S]))/m.exec(unreleased)?.[1] ?? '';
}

/** What has broken since `released` and is not named, in backticks, under *Breaking* of the changelog's Unreleased. */
export function untoldBreaks(released: GraphQLSchema, now: GraphQLSchema, changelog: string): string[] {
  const told = toldBreaks(changelog);
  return findBreakingChanges(released, now)
    .map(({ description }) => description)
    .filter((description) => !(description.match(/\w+(\.\w+)*/g) ?? []).some((word) => told.includes(`\`${word}\``)));
}

if (require.main === module) {
  const [before, now] = ['schema/released.graphql', 'schema/schema.graphql'].map((file) => buildSchema(read(file)));
  const { breaking, dangerous } = schemaChanges(before!, now!);
  for (const [title, sentences] of Object.entries({ Breaking: breaking, Dangerous: dangerous }))
    console.log(`### ${title}\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n') || 'None.'}\n`);
  const untold = untoldBreaks(before!, now!, read('CHANGELOG.md'));
  if (untold.length > 0) {
    console.error(`CHANGELOG.md does not tell under Unreleased, Breaking:\n${untold.join('\n')}`);
    process.exitCode = 1;
  }
}
