/**
 * Coordination of care, over several modules: the work list of a unit and its board. It stands above all modules that own a
 * child's record; they do not know it.
 */
import type { Module } from '../../core/module';
import { BoardResolver } from './board/board.resolver';

export const coordination: Module = {
  name: 'coordination',
  entities: [],
  resolvers: [BoardResolver],
  references: {},
  extensions: {},
};
