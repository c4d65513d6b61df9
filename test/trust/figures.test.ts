/** What the figures say of answers: whoever watches them must see a refusal as a refusal, whichever way it took. */
import { operation } from '../support/client';
import { onBothEngines } from '../support/engines';

onBothEngines('The figures', (world) => {
  /** How many answers there were to `changesSince`, by the code of the first error. */
  const answers = async (): Promise<Record<string, number>> => {
    const text = await (await fetch(`${world().url}/metrics`)).text();
    const counts = text.matchAll(/^carnet_requests_total\{operation="changesSince",code="(\w+)"\} (\d+)$/gm);
    return Object.fromEntries([...counts].map(([, code, count]) => [code, Number(count)]));
  };
  const unknownChild = { patientId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', revision: 0 };

  it('name the code of what was refused, the first time and in a document that is known', async () => {
    for (let time = 0; time < 4; time++) await world().post(operation('changes-since'), unknownChild);
    expect(await answers()).toEqual({ UNAUTHENTICATED: 4 });
    for (let time = 0; time < 4; time++)
      await (await world().administrator()).post(operation('changes-since'), unknownChild);
    expect(await answers()).toEqual({ UNAUTHENTICATED: 4, FORBIDDEN: 4 });
  });

  it('say OK of the rest', async () => {
    const { mother, child } = await world().unit().family();
    await mother.sdk.ChangesSince({ patientId: child.id, revision: 0 });
    expect((await answers()).OK).toBe(1);
  });
});
