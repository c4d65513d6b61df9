/** Settings of a medical unit, changed by the administrator of the service. */
import type { Unit, World } from './world';

const SET = `mutation($input: SetUnitSettingsInput!) { setUnitSettings(input: $input) { __typename } }`;

export async function setUnitSettings(world: World, { clues }: Unit, set: object): Promise<void> {
  const by = await world.administrator();
  const input = { medicalUnitClues: clues, ...set };
  const { body } = await by.post<{ setUnitSettings: { __typename: string } }>(SET, { input });
  expect(body.data?.setUnitSettings.__typename).toBe('MedicalUnit');
}
