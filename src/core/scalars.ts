/** The two scalars of time. In the code a Date is a `YYYY-MM-DD` string and a DateTime is epoch milliseconds. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, zoned, type Day, type Instant } from './time';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

// Years outside this span are typing errors; rules check narrower limits.
const plausible = (day: Day): boolean => isDay(day) && day >= '1800-01-01' && day <= '2999-12-31';

function parseDay(value: unknown): Day {
  if (typeof value !== 'string' || !plausible(value)) throw new GraphQLError('DATE_INVALID');
  return value;
}

function parseInstant(value: unknown): Instant {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  const instant = match && plausible(match[1]!) ? Date.parse((value as string).replace(/:60(?=[.Zz+-])/, ':59')) : NaN;
  if (Number.isNaN(instant)) throw new GraphQLError('DATE_TIME_INVALID');
  return instant;
}

/** A calendar date. */
export const DateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description: 'A calendar date, YYYY-MM-DD. It has no time zone and never shifts.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant. Queries format it in the zone of the child's unit; a number, which belongs to no child, is formatted in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description:
    'An instant, RFC 3339. In: any offset, which must be given. Out: written with the offset that the medical unit of the patient ' +
    'had or will have at that instant (2026-07-01T08:00:00-07:00 in Tijuana), so that its first 16 characters are the wall clock of ' +
    'the hospital. Instants that belong to no patient (the end of a session) are written in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (typeof value === 'number' ? zoned(value, 'UTC') : (value as string)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});
