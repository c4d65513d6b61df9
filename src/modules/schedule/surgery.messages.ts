/** Why a change of a surgery is refused. */
import type { Text } from '../../core/i18n';
import { inState, scheduleMessages, type RefusalText } from './schedule.messages';
import { SurgeryStatus } from './surgery.types';

export const surgeryMessages = {
  notMovable: (status: SurgeryStatus): RefusalText =>
    inState('Surgery', status, scheduleMessages.cannotMove, ['Programa una cirugía nueva.', 'Plan a new surgery.']),
  noSuchStep: (status: SurgeryStatus): RefusalText =>
    inState(
      'Surgery',
      status,
      ['no puede pasar al estado que pides', 'it cannot go to the state you ask for'],
      status === SurgeryStatus.IN_PROGRESS
        ? ['Registra si se realizó o se interrumpió.', 'Record whether it was done or stopped.']
        : [
            'Registra si empezó, se realizó, se interrumpió o no se realizó.',
            'Record whether it has begun, was done, stopped or not done.',
          ],
    ),
  recordedAlready: (status: SurgeryStatus): RefusalText =>
    inState(
      'Surgery',
      status,
      ['su resultado ya está registrado', 'its outcome is on record already'],
      [
        'Si hay un error, corrige el resultado y di por qué.',
        'If something is wrong, correct the outcome and say why.',
      ],
    ),
  early: (startsAt: Text): RefusalText => [
    [
      `Esta cirugía está programada para el ${startsAt[0]}: todavía no llega su día.`,
      `This surgery is planned for ${startsAt[1]}: its day has not come.`,
    ],
    [
      'Si se hizo antes, cámbiala primero de fecha; si no se hará, regístrala como no realizada.',
      'If it was done earlier, move it first; if it will not take place, record it as not done.',
    ],
  ],
  noOutcomeYet: (status: SurgeryStatus): RefusalText =>
    inState(
      'Surgery',
      status,
      ['todavía no hay un resultado que corregir', 'there is no outcome to correct yet'],
      ['Registra primero el resultado.', 'Record the outcome first.'],
    ),
  notFinal: [
    'Un resultado corregido es «Realizada», «Se interrumpió» o «No realizada».',
    'A corrected outcome is COMPLETED, STOPPED or NOT_DONE.',
  ],
} as const satisfies Record<string, Text | ((...values: never[]) => RefusalText)>;
