/** Children for whom an extension of rights has to be asked for. */
import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../../core/pagination';
import { DateTimeScalar } from '../../core/scalars';

@ObjectType('UpcomingExtension', {
  description: 'A child in treatment whose rights end at 16 unless an extension is asked for in time.',
})
export class UpcomingExtension {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the family was told, in the time zone of the unit; null if it was not.',
  })
  familyToldAt!: string | null;
}

@ObjectType('UpcomingExtensionEdge', { description: 'A child in the list.' })
export class UpcomingExtensionEdge {
  @Field(() => String, { description: 'The place of this child in the list.' })
  cursor!: string;

  @Field(() => UpcomingExtension, { description: 'The child and the day.' })
  node!: UpcomingExtension;
}

@ObjectType('UpcomingExtensionConnection', { description: 'A page of children, by birthday.' })
export class UpcomingExtensionConnection {
  @Field(() => [UpcomingExtensionEdge], { description: 'The children of this page.' })
  edges!: UpcomingExtensionEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
