/**
 * Coordination of care, over several modules: the work list of a unit and its board. It stands above all modules that own a
 * child's record; they do not know it.
 */
import type { Module } from '../../core/module';
import { BoardResolver } from './board/board.resolver';
import { journeyById } from './journey/journey.rules';
import { JourneyResolver, VisitAnswerResolver } from './journey/journey.resolver';
import { VisitAnswerRow } from './journey/visit-answer.entity';

/** The child and the day: a day at the hospital has no row. */
const JOURNEY_ID = /^[0-9A-Z]{26}\.\d{4}-\d{2}-\d{2}$/;

export const coordination: Module = {
  name: 'coordination',
  entities: [VisitAnswerRow],
  resolvers: [BoardResolver, JourneyResolver, VisitAnswerResolver],
  references: { Journey: journeyById },
  extensions: {},
  nodeType: async (_, id) => (JOURNEY_ID.test(id) ? 'Journey' : undefined),
};
