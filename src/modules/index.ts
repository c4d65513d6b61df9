/** All modules. `identity <- patient <- schedule, treatment`, and `treatment <- cartilla`. */
import type { Module } from '../core/module';
import { cartilla } from './cartilla';
import { identity } from './identity';
import { patient } from './patient';
import { schedule } from './schedule';
import { treatment } from './treatment';

export const modules: readonly Module[] = [identity, patient, schedule, treatment, cartilla];
