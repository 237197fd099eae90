import { describe, expect, it } from 'vitest';
import { partByField } from './part-by-field.ts';

const refusal = (message: string, ...path: string[]) => ({ code: 'X', message, path });

describe('A refusal', () => {
  it('stands at the field it names, by the form’s own name for it', () => {
    expect(partByField([refusal('taken', 'input', 'code'), refusal('busy', 'startsAt')], ['code', 'time'], { startsAt: 'time' })).toEqual({ errors: { code: 'taken', time: 'busy' }, rest: [] });
  });
  it('stands at the field of the line it names, where a form has lines', () => {
    expect(partByField([refusal('short', 'input', 'lines', '1', 'quantity'), refusal('none', 'input', 'lines')], ['quantity', 'lines.0.quantity', 'lines.1.quantity'])).toEqual({
      errors: { 'lines.1.quantity': 'short' }, rest: [refusal('none', 'input', 'lines')],
    });
  });
  it('stands once beside the form when it names no field of it, or one that has its refusal already', () => {
    const [first, second, whole] = [refusal('first', 'code'), refusal('second', 'code'), { code: 'Y', message: 'whole', path: null }];
    expect(partByField([first, second, first, whole, second, refusal('gone', 'sectionId')], ['code'])).toEqual({ errors: { code: 'first' }, rest: [second, whole, refusal('gone', 'sectionId')] });
  });
});
