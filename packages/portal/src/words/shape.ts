/** The catalogue of a language has the shape of the Spanish one. */
import { es } from './es';

export type Words = typeof es;
