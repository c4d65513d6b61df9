/** No sequence of mutations gives a person power over another account, or the sight of a child, that the model does not. */
import { randomInt } from 'node:crypto';
import { onBothEngines } from '../support/engines';
import { numbers } from '../support/random';
import { Model } from './power/model';
import { Counterexample, Walker } from './power/walk';

const SEQUENCES = 100;

onBothEngines('Power over accounts', (world) => {
  it(`is what the model says in ${SEQUENCES} random sequences`, async () => {
    const seed = Number(process.env.WALK_SEED ?? randomInt(1_000_000_000));
    const walker = await Walker.open(world(), numbers(seed));
    for (let n = 0; n < SEQUENCES; n++)
      await walker.walk().catch((error: unknown) => {
        throw new Error(`WALK_SEED=${seed}, sequence ${n}: ${(error as Error).message}`);
      });
  }, 300_000);

  it('differs from a model that links a known account without its consent', async () => {
    const walker = await Walker.open(world(), numbers(1), new Model({ linksEverybody: true }));
    const walks = async (): Promise<void> => {
      for (let n = 0; n < 200; n++) await walker.walk();
    };
    await expect(walks()).rejects.toThrow(Counterexample);
  }, 300_000);
});
