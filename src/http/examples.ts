/**
 * The runnable examples of schema/operations, for the explorer and for the tests that run each of them. Variables contain
 * placeholders: {{today+7}} and {{uuid}} are filled here, {{patientId}} comes from the answer of an earlier example.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayOf, type Instant } from '../core/time';

export interface Example {
  /** The file's name: `register-family`. */
  name: string;
  query: string;
  /** JSON with placeholders; `{}` for an operation without variables. */
  variables: string;
}

/** The folder of the examples; its relative path differs between src and dist. */
const FOLDER = ['../..', '../../..'].map((path) => join(__dirname, path, 'schema/operations')).find(existsSync);
const COUNTRY_ZONE = 'America/Mexico_City';

/** All examples by name; none where schema/ was not installed. */
export function examples(): Example[] {
  if (!FOLDER) return [];
  const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
  const files = readdirSync(FOLDER).sort();
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      return {
        name,
        query: read(file),
        variables: files.includes(`${name}.variables.json`) ? read(`${name}.variables.json`) : '{}\n',
      };
    });
}

/** Fills placeholders: days relative to `now`, new UUIDs, and the `known` values; other placeholders stay. */
export function fillPlaces(variables: string, now: Instant, known: Readonly<Record<string, string>> = {}): string {
  return variables.replace(/\{\{(\w+)([+-]\d+)?\}\}/g, (place, name: string, days: string | undefined) => {
    if (name === 'uuid') return randomUUID();
    if (name === 'today') return addDays(dayOf(now, COUNTRY_ZONE), Number(days ?? 0));
    return known[name] ?? place;
  });
}
