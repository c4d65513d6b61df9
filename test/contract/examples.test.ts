/** Every example runs as it stands against the demo, and answers what its reader hopes for. */
import { engines } from '../support/engines';
import { startDemo, type Demo } from '../support/demo';
import { runScenario, type Told } from '../support/scenario';

const REFUSALS =
  /^(InvalidInput|WrongState|RequestIdReused|TooManyAttempts|WrongCredentials|SessionEnded|NotEligible|PatientAlreadyRegistered|SecurityCodeWrong|CurpNeedsCorrection|NssDoesNotMatch|NoCoverage|DependentOver16WithoutExtension)$/;

describe.each(engines)('the examples (%s)', (engine) => {
  let demo: Demo | undefined;
  let scenario: Told[] = [];
  beforeAll(async () => {
    demo = await startDemo(engine);
    scenario = await runScenario(demo.send, Date.now());
  }, 120_000);
  afterAll(() => demo?.end());

  it('all succeed', () => {
    const failed = scenario.filter(({ answer: { status, body } }) => {
      const results = Object.values(body.data ?? {});
      return (
        status !== 200 ||
        body.errors ||
        results.some((result) => result === null || REFUSALS.test((result as { __typename?: string }).__typename ?? ''))
      );
    });
    expect(failed.map(({ step, answer }) => `${step.name}: ${answer.text}`)).toEqual([]);
    expect(scenario.length).toBeGreaterThan(30);
  });
});
