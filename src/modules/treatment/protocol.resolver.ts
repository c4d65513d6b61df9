/** The GraphQL face of protocols. */
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { repeatable } from '../../core/idempotency';
import { Allow } from '../../core/access';
import type { Context } from '../../core/context';
import type { InvalidInput } from '../../core/refusal';
import { Role } from '../../core/viewer';
import { DefineProtocolInput } from './protocol.inputs';
import { protocolByCode, protocolDefinition, protocolsByCode, type WholeProtocol } from './protocol.queries';
import {
  DefineProtocolResult,
  Protocol,
  ProtocolConnection,
  ProtocolPhase,
  type ProtocolDefinition,
} from './protocol.types';
import { defineProtocol } from './protocol.rules';
import { safetyOfProtocol } from './protocol-safety.view';
import { SafetyWarning } from './safety.types';

@Resolver(() => Protocol)
export class ProtocolResolver {
  @Allow(Role.CLINICIAN, Role.ADMINISTRATOR)
  @Query(() => ProtocolConnection, {
    description: 'The protocols that treatments can be started from, each in its newest version, by code.',
  })
  protocols(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after?: string | null,
  ): Promise<ProtocolConnection> {
    return protocolsByCode(ctx, { first, after: after ?? null });
  }

  @Allow(Role.CLINICIAN, Role.ADMINISTRATOR)
  @Query(() => Protocol, {
    nullable: true,
    description: 'A protocol; null for an unknown code or version.',
  })
  async protocol(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'Its code.' }) code: string,
    @Arg('version', () => Int, { nullable: true, description: 'Left out, the newest.' }) version?: number | null,
  ): Promise<Protocol | null> {
    return (await protocolByCode(ctx, code, version)) ?? null;
  }

  @Allow(Role.CLINICIAN, Role.ADMINISTRATOR)
  @Mutation(() => DefineProtocolResult, {
    description:
      'Adds a protocol or a new version of one. A treatment stays with the version that it was started from.',
  })
  defineProtocol(
    @Ctx() ctx: Context,
    @Arg('input', () => DefineProtocolInput, { description: 'The whole protocol.' }) input: DefineProtocolInput,
  ): Promise<object> {
    return repeatable<WholeProtocol, InvalidInput>(
      ctx,
      'defineProtocol',
      input,
      (tx) => defineProtocol(tx, input),
      async (later, version) => (await protocolByCode(later, input.code.trim(), Number(version))) ?? null,
      ({ version }) => String(version),
    );
  }

  @FieldResolver(() => [String], {
    description: 'The diagnoses that it is for: ICD-10, four characters without a dot.',
  })
  async icd10(@Root() protocol: Protocol & Partial<ProtocolDefinition>, @Ctx() ctx: Context): Promise<string[]> {
    return protocol.icd10 ?? (await protocolDefinition(ctx, protocol)).icd10;
  }

  @FieldResolver(() => [SafetyWarning], {
    description:
      'Safety warnings about this version, for clinicians and administrators; empty for others. They never hold defineProtocol back.',
  })
  safetyWarnings(@Root() protocol: Protocol, @Ctx() ctx: Context): Promise<SafetyWarning[]> {
    return safetyOfProtocol(ctx, protocol);
  }

  @FieldResolver(() => [ProtocolPhase], { description: 'Its phases in order.' })
  async phases(
    @Root() protocol: Protocol & Partial<ProtocolDefinition>,
    @Ctx() ctx: Context,
  ): Promise<ProtocolPhase[]> {
    return protocol.phases ?? (await protocolDefinition(ctx, protocol)).phases;
  }
}
