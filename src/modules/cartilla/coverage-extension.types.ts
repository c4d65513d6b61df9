/** Children for whom an extension of rights has to be asked for. */
import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../../core/pagination';
import { DateTimeScalar } from '../../core/scalars';

@ObjectType('UpcomingExtension', {
  description: 'A child in treatment whose rights end at 16 unless an extension is granted.',
})
export class UpcomingExtension {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The time of the notice to the family, in the time zone of the medical unit; null before it.',
  })
  familyToldAt!: string | null;
}

@ObjectType('UpcomingExtensionEdge', { description: 'An item of the list.' })
export class UpcomingExtensionEdge {
  @Field(() => String, { description: 'The position of this child in the list, for `after`.' })
  cursor!: string;

  @Field(() => UpcomingExtension, { description: 'The child and the birthday.' })
  node!: UpcomingExtension;
}

@ObjectType('UpcomingExtensionConnection', { description: 'A page of children, by birth date.' })
export class UpcomingExtensionConnection {
  @Field(() => [UpcomingExtensionEdge], { description: 'The children of this page.' })
  edges!: UpcomingExtensionEdge[];

  @Field(() => PageInfo, { description: 'The end of the page.' })
  pageInfo!: PageInfo;
}
