/** All modules. `identity <- patient <- schedule, treatment`, and `treatment <- cartilla`. */
import type { Module } from '../core/module';
import { cartilla } from './cartilla';
import { identity, useDirectory } from './identity';
import { directory, patient } from './patient';
import { schedule } from './schedule';
import { treatment } from './treatment';

export const modules: readonly Module[] = [identity, patient, schedule, treatment, cartilla];

// identity asks patient about families and units; it stands below patient and cannot import it.
useDirectory(directory);
