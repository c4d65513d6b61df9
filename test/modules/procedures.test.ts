/** Each procedure that families ask for is found by its name, with an address that is not a bare home page. */
import procedures from '../../src/modules/patient/registry/data/procedures.json';

const names = procedures.map(({ name }) => name[0]!);

describe('The procedures', () => {
  it.each([
    'Reimprimir la portada de la Cartilla',
    'Registrar a una hija o un hijo con su CURP',
    'Carnet Digital',
    'derechos vigentes',
    'prórroga',
    'Cambiar de clínica',
    'Trasladar el tratamiento',
    'Localizar el número de seguridad social',
    'Corregir datos personales',
    'Corregir la CURP',
    'Agendar cita en la Unidad de Medicina Familiar',
    'Registro por primera vez en clínica',
    'Incapacidad',
    'Seguro de Salud para la Familia',
    'Incorporación voluntaria',
    'Continuación voluntaria',
    'Pensión',
    'semanas cotizadas',
    'Licencia 140 Bis',
    'Viáticos',
    'Oncología pediátrica',
  ])('%s', (name) => expect(names.filter((one) => one.includes(name))).toHaveLength(1));

  it('have one id each and lead to no bare home page', () => {
    expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length);
    expect(procedures.filter(({ url }) => url && /^https?:\/\/[^/]+\/?$/.test(url))).toEqual([]);
  });
});
