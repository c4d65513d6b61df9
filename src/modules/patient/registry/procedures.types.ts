/** The procedures around the cartilla, as an announcement lists them. */
import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '../../../core/viewer';

@ObjectType('Procedure', {
  description: 'Something that a family may have to do, and how: in this service or elsewhere.',
})
export class Procedure {
  @Field(() => ID, { description: 'A stable code, for example TRASLADO.' })
  id!: string;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => [String], { description: 'What one needs for it.' })
  requirements!: string[];

  @Field(() => String, { description: 'Where it is done.' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'The official page, where there is one.' })
  url!: string | null;

  @Field(() => [String], { description: 'The root fields of this API that do it; empty when it is done elsewhere.' })
  operations!: string[];

  @Field(() => [Role], { description: 'Who may call them; empty when it is done elsewhere, or when anybody may.' })
  roles!: Role[];
}
