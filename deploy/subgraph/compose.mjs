/** Composes the published subgraphs and this one: writes supergraph.graphql for deploy/gateway, or says why they do not fit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { assertCompositionSuccess, composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const PUBLISHED = {
  identity: 4001,
  patient: 4002,
  schedule: 4003,
  treatment: 4004,
  cartilla: 4005,
  coordination: 4006,
};
const { SUBGRAPHS = dirname(createRequire(import.meta.url).resolve('@carnet-digital/sdk/subgraphs/patient.graphql')) } =
  process.env;
const { OUTPUT = 'supergraph.graphql', OWN_URL = 'http://localhost:4100/graphql' } = process.env;

const service = (name, file, url) => ({ name, url, typeDefs: parse(readFileSync(file, 'utf8')) });
const result = composeServices([
  ...Object.entries(PUBLISHED).map(([name, port]) =>
    service(name, join(SUBGRAPHS, `${name}.graphql`), `http://localhost:${port}/graphql`),
  ),
  service('school_notes', new URL('schema.graphql', import.meta.url), OWN_URL),
]);
assertCompositionSuccess(result);
writeFileSync(OUTPUT, result.supergraphSdl);
console.log(`${basename(OUTPUT)} is written`);
