/** Parts that are measured by name (`npm run bench -- --only gateway`), each with servers of its own. */
import { inRounds } from './measure';
import { servers, table } from './report';
import { contestant, type Families, type Stage } from './stage';
import { figure, shown } from './statistics';
import { compare, LEAST_REQUESTS, WARMING, type Extent } from './trials';
import { totalRatio } from './verdict';

type Say = (line: string) => void;

const OVERLOAD = 2;
/** Open at once: nothing waits in the load generator. */
const CONNECTIONS = 2_000;

/** A carnet through deploy/gateway and six subgraphs, beside the same of one process: the CPU of all of them and of the database. */
export async function gatewayPart(stage: Stage, { children, rounds }: Extent, say: Say): Promise<string> {
  const families: Families = await stage.families(children);
  const all = [
    contestant('one process', await stage.product(families), families, 'graphql'),
    contestant('gateway', await stage.gateway(families), families, 'graphql'),
  ];
  await compare(stage, { all, families });
  say('a carnet of one process and of the gateway');
  await inRounds(stage.meter, all, 1, { requests: WARMING / 4 });
  const measured = await inRounds(stage.meter, all, rounds, { requests: LEAST_REQUESTS });
  const ratio = totalRatio(measured, 'gateway', 'one process');
  return `${servers(measured, () => 'one process', 'one process')}\n\nin all ${shown(ratio)} of one process, at most 3`;
}

/** Twice the load that saturates, asked at random moments. */
export async function overloadPart(stage: Stage, extent: Extent, say: Say): Promise<string> {
  const families = await stage.families(extent.children);
  const carnet = contestant('carnet', await stage.product(families), families, 'graphql');
  await inRounds(stage.meter, [carnet], 1, { requests: WARMING });
  say('twice the load that saturates');
  const samples: [
    saturation: number,
    good: number,
    p99: number,
    refused: number,
    refusedP99: number,
    failed: number,
    late: number,
  ][] = [];
  for (let round = 0; round < extent.pacedRounds; round++) {
    const { perSecond: saturation } = await stage.meter.measure(carnet, { requests: extent.requests });
    const rate = OVERLOAD * saturation;
    const told = await stage.meter.measure(carnet, {
      rate,
      requests: Math.ceil(rate * extent.seconds),
      connections: CONNECTIONS,
    });
    const good = (told.requests - told.refused - told.failed) / told.seconds;
    samples.push([
      saturation,
      good / saturation,
      told.p99,
      told.refused / told.requests,
      told.refusedP99,
      told.failed,
      told.lateP99,
    ]);
  }
  const of = (index: number, digits: number): string => shown(figure(samples.map((sample) => sample[index]!)), digits);
  return table(
    ['', 'limit', 'seen'],
    [
      ['saturation, carnets/s', '', of(0, 0)],
      ['good answers, by saturation', '≥ 0.9', of(1, 2)],
      ['their p99, ms', '≤ 1000', of(2, 0)],
      ['refused', '', of(3, 2)],
      ['p99 of a refusal, ms', '≤ 100', of(4, 0)],
      ['failed otherwise', '0', of(5, 0)],
      ['p99 of how late the questions themselves were, ms', '', of(6, 0)],
    ],
  );
}
