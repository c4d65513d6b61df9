/** Types of the procedures around the cartilla. */
import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '../../../core/viewer';

@ObjectType('Procedure', {
  description: 'A procedure that a family may need, in this service or elsewhere.',
})
export class Procedure {
  @Field(() => ID, { description: 'A stable code, for example TRASLADO.' })
  id!: string;

  @Field(() => String, { description: 'Name, in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'Purpose, in the language of the request.' })
  purpose!: string;

  @Field(() => [String], { description: 'Requirements, in the language of the request.' })
  requirements!: string[];

  @Field(() => String, { description: 'Place where it is done, in the language of the request.' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'Address of the official page; null when there is none.' })
  url!: string | null;

  @Field(() => [String], { description: 'Root fields of this API that carry it out; empty when it is done elsewhere.' })
  operations!: string[];

  @Field(() => [Role], {
    description: 'Roles that may call these root fields; empty when it is done elsewhere or needs no role.',
  })
  roles!: Role[];
}
