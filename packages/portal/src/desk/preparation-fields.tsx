/** What to bring and the hours without food and drink, as facts: of all bookings of a day the family reads one list and one rule. */
import type { JSX } from 'preact';
import type { ScheduleAppointmentInput } from '../api/generated/desk';
import { AreaField, TextField, TickField } from '../ui/field';
import type { Action } from './action';
import { deskWords } from './api';
import { useDraft } from './draft';

type Rules = ScheduleAppointmentInput['preparationRules'];

/** The fields, and what stands in them as the service takes it: null when there is no rule. */
export function usePreparation(action: Action, form: string): { fields: JSX.Element; rules(): Rules } {
  const w = deskWords.value.visits.rules;
  const [bring, setBring] = useDraft(form, 'bring', '');
  const [food, setFood] = useDraft(form, 'food', '');
  const [drink, setDrink] = useDraft(form, 'drink', '');
  const [hasMeal, setMeal] = useDraft(form, 'meal', false);
  const at = (name: string): string | undefined => action.problem(`preparationRules.${name}`);
  const things = bring
    .split('\n')
    .map((thing) => thing.trim())
    .filter(Boolean);
  return {
    fields: (
      <fieldset class="full form-grid two">
        <legend>{w.legend}</legend>
        <div class="full">
          <AreaField
            label={w.bring}
            hint={w.bringHint}
            optional
            value={bring}
            onValue={setBring}
            problem={at('bring') ?? things.map((_, index) => at(`bring.${index}`)).find(Boolean)}
          />
        </div>
        <TextField
          label={w.food}
          type="number"
          step={0.5}
          optional
          value={food}
          onValue={setFood}
          problem={at('fastingHours')}
        />
        <TextField
          label={w.drink}
          type="number"
          step={0.5}
          optional
          value={drink}
          onValue={setDrink}
          problem={at('fastingLiquidsHours')}
        />
        <div class="full">
          <TickField label={w.meal} value={hasMeal} onValue={setMeal} />
        </div>
      </fieldset>
    ),
    rules: () =>
      things.length > 0 || food || drink || hasMeal
        ? {
            bring: things,
            fastingHours: Number(food) || null,
            fastingLiquidsHours: Number(drink) || null,
            mealBefore: hasMeal,
          }
        : null,
  };
}
