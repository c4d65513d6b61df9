/** Checks of preparation rules. */
import type { Problems } from '../../core/validation';
import type { PreparationInput } from './preparation.inputs';
import { preparationMessages as messages } from './preparation.messages';

const MOST_THINGS = 12;
const LONGEST_THING = 80;
const SHORTEST_HOURS = 0.5;
const MOST_HOURS = 24;
const MOST_HOURS_WITHOUT_DRINK = 12;

/** Adds the problems of preparation rules, with paths below `preparationRules`. */
export function validatePreparation(problems: Problems, rules: PreparationInput | null | undefined): void {
  if (!rules) return;
  const bring = rules.bring ?? [];
  if (bring.length > MOST_THINGS) problems.add('preparationRules.bring', 'TOO_MANY', messages.things(MOST_THINGS));
  bring.forEach((thing, index) =>
    problems.text(`preparationRules.bring.${index}`, thing, { required: true, max: LONGEST_THING }),
  );
  const { fastingHours: food, fastingLiquidsHours: drink } = rules;
  if (!isWithin(food, MOST_HOURS)) problems.add('preparationRules.fastingHours', 'RANGE', messages.food(MOST_HOURS));
  if (!isWithin(drink, MOST_HOURS_WITHOUT_DRINK) || (drink ?? 0) > (food ?? 0))
    problems.add('preparationRules.fastingLiquidsHours', 'RANGE', messages.drink(MOST_HOURS_WITHOUT_DRINK));
}

const isWithin = (hours: number | null | undefined, most: number): boolean =>
  hours === null || hours === undefined || (hours >= SHORTEST_HOURS && hours <= most);
