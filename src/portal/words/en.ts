import { es } from './es';
export const en = es;
