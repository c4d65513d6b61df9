/** The result of a corrected appointment or surgery. */
import { createUnionType } from 'type-graphql';
import { InvalidInput, isRefusal, RequestIdReused, WrongState } from '../../core/refusal';
import { Appointment } from './appointment.types';
import { RecordChanged } from './record-change.types';
import { Surgery } from './surgery.types';

export const CorrectBookingResult = createUnionType({
  name: 'CorrectBookingResult',
  description: 'The corrected appointment or surgery, or the reason for the refusal.',
  types: () => [Appointment, Surgery, InvalidInput, WrongState, RecordChanged, RequestIdReused] as const,
  resolveType: (result: object) =>
    isRefusal(result) ? result.__typename : 'procedure' in result ? 'Surgery' : 'Appointment',
});
