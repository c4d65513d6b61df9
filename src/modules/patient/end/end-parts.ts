/** The parts of the end of a carnet that modules above patient carry out, each on its own tables. */
import type { Context } from '../../../core/context';
import type { WrongState } from '../../../core/refusal';
import type { Day } from '../../../core/time';
import type { Entity } from '../../../database';
import type { VisiblePatient } from '../visibility.queries';
import type { CarnetOutcome } from './end.types';

/** An end of a carnet that is being recorded or undone. */
export interface CarnetEnding {
  readonly id: string;
  readonly outcome: CarnetOutcome;
  /** Today, in the zone of the unit. */
  readonly today: Day;
}

/** The numbers of things that a part has ended. */
export type EndedCounts = Partial<Record<'appointments' | 'surgeries' | 'doses', number>>;

/** What one module does when a carnet ends, without telling the family. */
export interface CarnetEndPart {
  /** Tables of the module with a column `patientId` whose rows `end` changes: an undone end restores them. */
  readonly restored: readonly Entity[];
  /** Ends what is to come, in the transaction that holds the child, or refuses the end. */
  end(tx: Context, patient: VisiblePatient, ending: CarnetEnding): Promise<EndedCounts | WrongState>;
  /** Ends what waits for the confirmation. */
  confirmed?(tx: Context, patientId: string): Promise<void>;
  /** What `restored` does not cover, after those rows are restored. */
  undo?(tx: Context, patient: VisiblePatient, ending: CarnetEnding): Promise<void>;
}

let parts: readonly CarnetEndPart[] = [];

/** Sets the parts of the modules above; called once, by modules/index.ts. */
export const useCarnetEndParts = (given: readonly CarnetEndPart[]): void => {
  parts = given;
};

export const carnetEndParts = (): readonly CarnetEndPart[] => parts;
