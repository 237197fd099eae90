import { describe, expect, it } from 'vitest';
import { detailOf } from './detail.ts';

describe('What a refusal is about', () => {
  it.each([
    ['ROOM_TAKEN', 'The room is taken on 2026-11-25 08:00 by section GE10-01. Choose another time or room.', '2026-11-25 08:00 GE10-01'],
    ['PERSON_UNKNOWN', 'No active student of your colleges has the number 1, 2, 3, 4, 5 and 7 more. Check the list; nobody was enrolled.', '1, 2, 3, 4, 5'],
    ['PERSON_UNKNOWN', 'No active student of your colleges has the number x. Check the list; nobody was enrolled.', 'x'],
    ['PERSON_UNKNOWN', 'Nobody on the staff has the number 12, or they are outside your colleges. Check the number.', '12'],
    ['ROOM_UNKNOWN', 'There is no teaching building or classroom T9, T10. Check the codes with logistics.', 'T9, T10'],
    ['ROOM_UNKNOWN', 'There is no classroom T9. Check its code with logistics, or leave the room out for a session online.', null],
    ['CODE_TAKEN', 'The code GE10 is in use. Choose another, or look that one up.', null],
    ['ROOM_TAKEN', 'Another sentence.', null],
  ])('%s: %s', (code, message, detail) => expect(detailOf({ code, message })).toBe(detail));
});
