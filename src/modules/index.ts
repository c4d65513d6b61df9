/** The whole system: four modules, each behind its door. `identity <- patient <- schedule, treatment`. */
import type { Module } from '../core/module';
import { identity } from './identity';
import { patient } from './patient';
import { schedule } from './schedule';
import { treatment } from './treatment';

export const modules: readonly Module[] = [identity, patient, schedule, treatment];
