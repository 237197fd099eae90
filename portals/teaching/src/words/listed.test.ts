import { expect, it } from 'vitest';
import { listed } from './listed.ts';

it('A pasted list names everything once, however it is parted', () => expect(listed(' 1,2，3、4;5；\n6\t7 1\r\n')).toEqual(['1', '2', '3', '4', '5', '6', '7']));
