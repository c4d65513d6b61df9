/**
 * Behind a router each subgraph would check the session and the child again, and write a row of its own into the access log:
 * three rows and six statements for one look. Instead the module that owns a type has checked and logged the look once, and
 * seals the object for the session that asked. A router carries the proof with the key of the entity (`@requires`); the API of
 * a router does not show it (`@inaccessible`). Without a proof, or with one that does not open, everything is checked as before.
 */
import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { Context } from '../core/context';
import type { Module } from '../core/module';

const FIELD = 'accessProof';
/** Increment the number when the frames of proven types have other fields: subgraphs of two versions then check by themselves. */
const PURPOSE = 'access proof 1';
/** A router asks the other subgraphs as soon as it has the proof. For so long a right that is withdrawn may still be proven. */
const VALID_MS = 5_000;

interface Proof {
  readonly type: string;
  readonly id: string;
  readonly session: string;
  readonly subject: string;
  readonly issuedAt: number;
  readonly parent: object;
}

/** Seals `parent`, an object that this request has checked and logged; null without a session. */
export function proveAccess(ctx: Context, type: string, parent: { readonly id: string }): string | null {
  const { claimedSession } = ctx;
  if (!claimedSession) return null;
  const { id: session, subject } = claimedSession;
  const proof: Proof = { type, id: parent.id, session, subject, issuedAt: ctx.now(), parent };
  return ctx.secrets.seal(JSON.stringify(proof), PURPOSE);
}

/** The object of `sealed`; undefined unless it proves access of this session to this entity, now. */
export function provenParent(ctx: Context, type: string, id: string, sealed: unknown): object | undefined {
  const text = typeof sealed === 'string' && ctx.claimedSession ? ctx.secrets.open(sealed, PURPOSE) : undefined;
  if (text === undefined) return undefined;
  const proof = JSON.parse(text) as Proof;
  const { claimedSession } = ctx;
  const age = ctx.now() - proof.issuedAt;
  const isValid =
    proof.type === type &&
    proof.id === id &&
    proof.session === claimedSession?.id &&
    proof.subject === claimedSession.subject &&
    Math.abs(age) <= VALID_MS;
  return isValid ? proof.parent : undefined;
}

const fieldOf = (directive: string): FieldDefinitionNode => {
  const [type] = parse(`
    type T {
      "For other subgraphs: says that the bearer of the token may see this object, and that the look is in the access log. Null without a session."
      ${FIELD}: String @${directive}
    }`).definitions;
  return (type as ObjectTypeDefinitionNode).fields![0]!;
};
const [PROVING, PROVEN] = [fieldOf('inaccessible'), fieldOf('external')];
const [REQUIRES] = parse(`type T { f: ID @requires(fields: "${FIELD}") }`).definitions.flatMap(
  (type) => (type as ObjectTypeDefinitionNode).fields![0]!.directives!,
);

/** The definitions of a module with the field of proofs in the types that it proves, and required by the fields that accept one. */
export function withProofs({ proves = [], accepts = {} }: Module, document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    const { fields = [] } = node;
    if (proves.includes(node.name.value)) return { ...node, fields: [...fields, PROVING] };
    if (!(node.name.value in accepts)) return node;
    const requiring = fields.map((field) =>
      field.name.value === 'id' ? field : { ...field, directives: [...(field.directives ?? []), REQUIRES!] },
    );
    return { ...node, fields: [...requiring, PROVEN] };
  });
  return { ...document, definitions };
}

/** The resolvers of the field of proofs. */
export const proofResolvers = ({
  proves = [],
}: Module): Record<string, Record<string, (parent: { id: string }, _: unknown, ctx: Context) => string | null>> =>
  Object.fromEntries(proves.map((type) => [type, { [FIELD]: (parent, _, ctx) => proveAccess(ctx, type, parent) }]));
