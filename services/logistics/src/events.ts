/** Places that stand anew, at most 500 a message: `{ places: [{ id, code, name, kind, use, capacity, parentCode }] }`. */
export const announces = ['place.registered', 'place.amended'];
