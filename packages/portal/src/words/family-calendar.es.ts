/** The month of the calendar. */
export const month = {
  view: 'Cómo quieres verlo',
  views: { grid: 'Mes', list: 'Lista' },
  previous: 'Mes anterior',
  next: 'Mes siguiente',
  caption: (name: string) => `Días de ${name}. Toca un día marcado para ver qué hay.`,
  marks: { visit: 'Cita', surgery: 'Cirugía', hospital: 'Medicina en el hospital', home: 'Medicina en casa' },
  other: 'Hay algo anotado',
  copy: 'En tu calendario queda una copia: si la cita cambia, vuelve a ponerla.',
  feedHow:
    'iPhone: toca «Agregar a mi calendario» y acepta. Android: copia la dirección y, en una computadora, abre Google Calendar: «Otros calendarios», «Desde URL». El teléfono puede tardar un día en mostrar un cambio; aquí lo ves de inmediato.',
};
