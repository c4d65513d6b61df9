/**
 * Template: a subgraph that adds a field to Patient. It never decides by itself which child a viewer may see: it asks the
 * Carnet Digital with the viewer's own token, which the gateway hands on.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createHandler } from 'graphql-http/lib/use/http';

const { PORT = '4100', HOST = '127.0.0.1', CARNET_URL = 'http://127.0.0.1:4000/graphql' } = process.env;
const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

/** What a router asks of every subgraph beside its own schema. */
const ROUTER = `
  scalar _Any
  type _Service { sdl: String! }
  union _Entity = Patient
  extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
`;
/** Replace this by your own store. */
const notesOf = (patientId) => [{ id: `${patientId}-1`, text: 'No contact sports this month.' }];

async function isVisible(id, authorization) {
  const response = await fetch(CARNET_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query: 'query ($id: ID!) { patient(id: $id) { id } }', variables: { id } }),
  });
  const { data } = await response.json();
  return data?.patient?.id === id;
}

const schema = makeExecutableSchema({
  typeDefs: [sdl.replace(/^extend schema.*$/m, '').replace(/@key\([^)]*\)/g, ''), ROUTER],
  resolvers: {
    Query: {
      schoolNotesReady: () => true,
      _service: () => ({ sdl }),
      _entities: (_, { representations }) => representations,
    },
    _Entity: { __resolveType: ({ __typename }) => __typename },
    Patient: {
      schoolNotes: async ({ id }, _, { authorization }) => ((await isVisible(id, authorization)) ? notesOf(id) : []),
    },
  },
});

const handler = createHandler({ schema, context: ({ headers }) => ({ authorization: headers.authorization }) });
const server = createServer(handler).listen(Number(PORT), HOST, () =>
  console.log(`The subgraph is served at http://${HOST}:${server.address().port}/graphql`),
);
process.once('SIGTERM', () => server.close(() => process.exit(0)));
