/** What the cache of Apollo Client 3 and 4 has to know of the schema. */
import { connections, possibleTypes, singletons, values } from './generated/cache.ts';

interface Tools<Policy> {
  /** From `@apollo/client/utilities`. */
  relayStylePagination(keyArgs: string[]): Policy;
}

interface TypePolicy<Policy> {
  keyFields?: false;
  merge?: boolean;
  fields?: Record<string, Policy | { merge: true }>;
}

/** Returns the options of `new InMemoryCache(...)`: interfaces and unions, objects without an id, and lists in pages. */
export function apolloCache<Policy>({ relayStylePagination }: Tools<Policy>): {
  possibleTypes: Record<string, string[]>;
  typePolicies: Record<string, TypePolicy<Policy>>;
} {
  const typePolicies: Record<string, TypePolicy<Policy>> = {};
  for (const name of values)
    typePolicies[name] = { keyFields: false, ...(!/(Connection|Edge)$/.test(name) && { merge: true }) };
  for (const [name, fields] of Object.entries(connections))
    typePolicies[name] = {
      ...typePolicies[name],
      fields: Object.fromEntries(Object.entries(fields).map(([field, keys]) => [field, relayStylePagination(keys)])),
    };
  // Two documents may ask for other fields of the viewer, one without its id.
  const query = (typePolicies.Query ??= {});
  query.fields = {
    ...query.fields,
    ...Object.fromEntries(singletons.map((field) => [field, { merge: true }] as const)),
  };
  return { possibleTypes, typePolicies };
}
