/** The words of the three cards of the first week. */
export const firstWeek = {
  title: 'Lo primero que hay que saber',
  hospital: '1. Tu hospital',
  hospitalText: 'Guarda este número en tu teléfono. Llama a cualquier hora si algo te preocupa.',
  fever: '2. Si tiene fiebre',
  feverText: (degrees: string) =>
    `Con ${degrees} °C o más, llama ya. Es una urgencia de día y de noche, aunque se vea bien.`,
  alarm: 'Ver los signos de alarma',
  screen: '3. El carnet en tu pantalla',
  byMenu: 'Abre el menú de tu navegador y elige «Agregar a la pantalla principal».',
  done: 'Ya lo leí, quitar de aquí',
};
