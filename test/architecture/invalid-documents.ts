/** The documents that are wrong on purpose, as they begin, by file: what a server answers to them is tested there. */
export const INVALID: Readonly<Record<string, readonly string[]>> = {
  // A page without a mutation.
  'test/architecture/pages.test.ts': ['mutation Planted'],
  // Limits: what is never closed, and what asks the schema round in circles.
  'test/trust/limits.test.ts': [
    '{ viewer',
    '{ __typename @a @b }',
    '{a:',
    '{ __schema { types { fields { type { fields {',
  ],
  // Strangers are told no name of the schema by any of these.
  'test/trust/strangers.test.ts': [
    '{ _service { sdl } }',
    '{ patient_ { id } }',
    '{ patients(firs: 1)',
    '{ carnet { id } }',
    '{ viewer }',
    '{ viewer { id { x } } }',
    '{ viewer { ... on Usr',
    'mutation { login(input: { curp: 1, pass: 2 })',
    'mutation { registerFamily(input: {})',
    '{ registrations(status: QUEUE',
  ],
  'test/trust/streams.test.ts': [
    'subscription { __schema',
    'subscription { carnetChangd',
    'subscription { carnetChanged(patient: "x") { revison } }',
    'subscription { zqxjkvbw }',
  ],
  // Literals that are wrong.
  'test/trust/input-problems.test.ts': [
    '{ requestId: "x"',
    '{ kind: DANCE }',
    '{ kind: "CONSULTATION" }',
    '{ carnet(patientId: "x", to: "2026-02-01") { from } }',
    '{ protocols(first: null)',
    '{ carnet(patientId: "x", from: "x"',
  ],
  // Parts of a document with several operations.
  'test/journeys/requests.test.ts': ['fragment Name'],
  // A selection that the test puts into three documents.
  'test/journeys/schedule-together.test.ts': ['{ __typename ... on Refusal { message } }'],
  // Selections that the documents of the export put in.
  'src/graphql/record-export/document.ts': ['{ fullName }', '{ value unit }'],
  // The selection that a client adds to its own mutation.
  'docs/api/refusals.md': ['... on Refusal'],
  // Names that production must not answer with, and the field of the template.
  'test/deploy/gateway.test.ts': [
    '{ viewr',
    '{ viewer { ide',
    'query($p: ID!) { carnet(patientId: $p, from: "2026-01-01", to: "2026-01-31") { accessProof',
  ],
  // A field of subgraphs alone.
  'test/federation/access-proof.test.ts': ['query($p: ID!, $f: Date!, $t: Date!) { carnet('],
  'test/deploy/subgraph.test.ts': ['query ($id: ID!) { patient(id: $id) { id schoolNotes', 'query ($representations'],
};
