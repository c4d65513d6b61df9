/** The stream of changes of a child's carnet, as the portal opens it. */
import type { Person, World } from './world';

/** The response of carnetChanged, whose body goes on until the service ends it or `patience` milliseconds have passed. */
export const changesOf = async (world: World, by: Person, id: string, patience: number): Promise<Response> =>
  fetch(`${world.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await by.token()}`,
    },
    body: JSON.stringify({
      query: 'subscription ($id: ID!) { carnetChanged(patientId: $id) { revision } }',
      variables: { id },
    }),
    signal: AbortSignal.timeout(patience),
  });
