/** Resolvers of questions. */
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { AllowPerson } from '../../../core/access';
import type { Context } from '../../../core/context';
import { FAMILY_ROLES, Role } from '../../../core/viewer';
import { visiblePatientById } from '../../patient';
import { Patient, User } from '../stubs.types';
import { SendMessageInput } from './question.inputs';
import { sendMessage } from './question.rules';
import { Question, QuestionConnection, QuestionMessage, SendMessageResult } from './question.types';
import { isAlarming, messagesOf, questionsOf, type ShownMessage, type ShownQuestion } from './question.view';

@Resolver(() => Question)
export class QuestionResolver {
  @AllowPerson(...FAMILY_ROLES, Role.SOCIAL_WORKER, Role.CLINICIAN)
  @Mutation(() => SendMessageResult, {
    description:
      'A caregiver, or the patient, asks the unit or goes on with a question, at most 10 messages a day for a child; staff of the unit answer one and the family gets a notice without the words.',
  })
  sendMessage(
    @Ctx() ctx: Context,
    @Arg('input', () => SendMessageInput, { description: 'The message.' }) input: SendMessageInput,
  ): Promise<object> {
    return sendMessage(ctx, input);
  }

  @FieldResolver(() => Patient, { description: 'The child.' })
  patient(@Root() question: ShownQuestion): { id: string } {
    return question.patient;
  }

  @FieldResolver(() => [QuestionMessage], { description: 'The messages, oldest first; the first is the question.' })
  messages(@Root() question: ShownQuestion, @Ctx() ctx: Context): Promise<object[]> {
    return messagesOf(ctx, question);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the newest message of the family holds a word of the alarm list: show the alarm page at once. Not a judgement.',
  })
  mentionsAlarm(@Root() question: ShownQuestion, @Ctx() ctx: Context): Promise<boolean> {
    return isAlarming(ctx, question);
  }
}

@Resolver(() => QuestionMessage)
export class QuestionMessageResolver {
  @FieldResolver(() => User, { description: 'The person who wrote it.' })
  by(@Root() message: ShownMessage): { id: string } {
    return message.by;
  }
}

@Resolver(() => Patient)
export class PatientQuestions {
  @FieldResolver(() => QuestionConnection, {
    nullable: true,
    description:
      "Questions of the family, newest message first. Visible to the child's caregivers and staff of its unit; null for others.",
  })
  async questions(
    @Root() { id }: Patient,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'PageInfo.endCursor of the previous page.' })
    after?: string | null,
  ): Promise<object | null> {
    return (await visiblePatientById(ctx, id)) && questionsOf(ctx, id, { first, after });
  }
}
