/** The states of Mexico by their codes in the CURP. */

/** The codes of positions 12 and 13 with the names that people know. DF is still the code of Ciudad de México. */
export const curpEntities: Readonly<Record<string, string>> = {
  AS: 'Aguascalientes',
  BC: 'Baja California',
  BS: 'Baja California Sur',
  CC: 'Campeche',
  CH: 'Chihuahua',
  CL: 'Coahuila de Zaragoza',
  CM: 'Colima',
  CS: 'Chiapas',
  DF: 'Ciudad de México',
  DG: 'Durango',
  GR: 'Guerrero',
  GT: 'Guanajuato',
  HG: 'Hidalgo',
  JC: 'Jalisco',
  MC: 'Estado de México',
  MN: 'Michoacán de Ocampo',
  MS: 'Morelos',
  NE: 'Nacido en el extranjero',
  NL: 'Nuevo León',
  NT: 'Nayarit',
  OC: 'Oaxaca',
  PL: 'Puebla',
  QR: 'Quintana Roo',
  QT: 'Querétaro',
  SL: 'Sinaloa',
  SP: 'San Luis Potosí',
  SR: 'Sonora',
  TC: 'Tabasco',
  TL: 'Tlaxcala',
  TS: 'Tamaulipas',
  VZ: 'Veracruz de Ignacio de la Llave',
  YN: 'Yucatán',
  ZS: 'Zacatecas',
};

/** Where people say another name than the official one. */
const COMMON_NAMES: Readonly<Record<string, string>> = {
  CL: 'Coahuila',
  MN: 'Michoacán',
  NE: 'otro país',
  VZ: 'Veracruz',
};

/** The name of a state as people say it, in Spanish; undefined for an unknown code. */
export const commonStateName = (code: string): string | undefined => COMMON_NAMES[code] ?? curpEntities[code];
