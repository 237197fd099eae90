import type { StudentClass } from '../organisation/organisation.ts';
import type { Place } from '../places/place.ts';
import { HALL_ROUNDS } from '../places/venues.ts';

export type Meal = 'BREAKFAST' | 'LUNCH' | 'DINNER';
export interface MealSlot { class: StudentClass; meal: Meal; hall: Place; /** Campus time, HH:MM. */ from: string; to: string }

const OPENS: Record<Meal, number> = { BREAKFAST: 7 * 60, LUNCH: 11 * 60, DINNER: 17 * 60 };
const MINUTES = 20;

/** Sends each class to one hall and one of five rounds, the same at every meal, with a seat for everybody. */
export function staggerMeals(classes: readonly StudentClass[], halls: readonly Place[]): MealSlot[] {
  const rounds = Array.from({ length: HALL_ROUNDS }, (_, round) => halls.map(hall => ({ hall, round, seats: hall.capacity }))).flat();
  return classes.flatMap(group => {
    const sitting = rounds.find(({ seats }) => seats >= group.size);
    if (!sitting) throw new RangeError(`No hall has ${group.size} seats left. Add dining halls.`);
    sitting.seats -= group.size;
    return (Object.keys(OPENS) as Meal[]).map((meal): MealSlot => {
      const from = OPENS[meal] + sitting.round * MINUTES;
      return { class: group, meal, hall: sitting.hall, from: clock(from), to: clock(from + MINUTES) };
    });
  });
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
