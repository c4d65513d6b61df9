/** Who acts in the demo, and when: staff with a clock of their own, so that the past of a carnet was recorded in the past. */
import { graphql, type GraphQLSchema } from 'graphql';
import { createContext } from '../http/authentication';
import { Role, type Viewer } from '../core/viewer';
import { flushReads } from '../core/audit-trail';
import type { Service } from '../core/context';
import type { Instant } from '../core/time';

/** What an operation of the demo answered; refusals and errors stop the seed, because the demo must be whole. */
export type Answer = { __typename: string; id: string } & Record<string, unknown>;

export interface Staff {
  /** Sends `operation` at the instant `at` in the name of this person. */
  send(operation: string, input: object | string, at: Instant): Promise<Answer>;
}

/** A member of staff who holds `roles` in `units`, whatever units the account itself has: one pair runs all demo hospitals. */
export function staffMember(
  service: Service,
  schema: GraphQLSchema,
  accountId: string,
  roles: readonly Role[],
  units: readonly string[],
): Staff {
  const viewer: Viewer = {
    accountId,
    personId: accountId,
    sessionId: 'demo',
    mustChangePassword: false,
    roles: new Map(roles.map((role) => [role, new Set(['', ...units])])),
  };
  return {
    async send(operation, input, at) {
      const ctx = {
        ...createContext({ ...service, now: () => at }, { address: 'demo' }),
        viewer: () => Promise.resolve(viewer),
      };
      ctx.reads.operation = /result: (\w+)/.exec(operation)?.[1] ?? 'demo';
      const { data, errors } = await graphql({
        schema,
        source: operation,
        variableValues: { input },
        contextValue: ctx,
      });
      await flushReads(ctx);
      const result = data?.result as Answer | undefined;
      if (
        errors?.[0] ||
        !result ||
        'problems' in result ||
        /Refused|Wrong|Reused|Needed|Registered$|NotEligible/.test(result.__typename.replace('FamilyRegistered', ''))
      )
        throw new Error(
          `The demo could not be seeded: ${errors?.[0]?.message ?? JSON.stringify(result)} (${ctx.reads.operation})`,
          { cause: errors?.[0]?.originalError },
        );
      return result;
    },
  };
}
