/** Resolvers of requests about personal data. */
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { Role } from '../../../core/viewer';
import { Patient } from '../patient.types';
import { User } from '../user.types';
import { answerDataRequest, submitDataRequest } from './data-request.rules';
import {
  AnswerDataRequestInput,
  AnswerDataRequestResult,
  DataRequest,
  DataRequestConnection,
  DataRequestState,
  SubmitDataRequestInput,
  SubmitDataRequestResult,
} from './data-request.types';
import { dataRequests, type DataRequestView } from './data-request.view';

@Resolver(() => DataRequest)
export class DataRequestResolver {
  @Allow(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER)
  @Query(() => DataRequestConnection, {
    description:
      'Requests about personal data: caregivers read those of the own children, patients the own ones, social workers those of the own units.',
  })
  dataRequests(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('state', () => DataRequestState, { nullable: true, description: 'Only requests in this state.' })
    state?: DataRequestState | null,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object> {
    return dataRequests(ctx, state, { first, after: after ?? null });
  }

  @AllowPerson(Role.CAREGIVER, Role.PATIENT)
  @Mutation(() => SubmitDataRequestResult, {
    description:
      'Asks for access, rectification, cancellation or opposition. The unit answers within 20 working days, or tells why it needs 10 more.',
  })
  submitDataRequest(
    @Ctx() ctx: Context,
    @Arg('input', () => SubmitDataRequestInput, { description: 'The request.' }) input: SubmitDataRequestInput,
  ): Promise<object> {
    return submitDataRequest(ctx, input);
  }

  @AllowPerson(Role.CAREGIVER, Role.PATIENT, Role.SOCIAL_WORKER)
  @Mutation(() => AnswerDataRequestResult, {
    description:
      'The next step of a request: social workers extend, grant, deny and carry it out and the family is told; the person who submitted it withdraws it.',
  })
  answerDataRequest(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerDataRequestInput, { description: 'The request and its new state.' })
    input: AnswerDataRequestInput,
  ): Promise<object> {
    return answerDataRequest(ctx, input);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() request: DataRequestView): { id: string } {
    return { id: request.patientId };
  }

  @FieldResolver(() => User, { description: 'Person who submitted it.' })
  submittedBy(@Root() request: DataRequestView): { id: string } {
    return request.submittedBy;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Member of staff who answered; null before the answer and for the family.',
  })
  answeredBy(@Root() request: DataRequestView): { id: string } | null {
    return request.answeredBy;
  }
}
