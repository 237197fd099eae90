import { sampleId } from '../ids.ts';
import { phoneNumber } from '../people/identity-number.ts';

export interface SampleEmployer { id: string; name: string; creditCode: string; contactName: string; contactPhone: string }

/** Names that no company has: places that do not exist, with what companies do. */
const PLACES = ['云澜', '远汀', '青岫', '晴川里', '望溪', '星坞', '长汀湾', '白榆', '鹿野', '浅海', '松间', '朝屿'];
const TRADES = ['软件技术', '智能装备', '生物医药', '建筑设计', '文化传媒'];
const CONTACTS = ['林女士', '陈先生', '黄女士', '吴先生', '郑女士', '周先生'];

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A code by GB 32100 whose district, 990000, is no place's. */
function creditCode(index: number): string {
  const code = `91990000MA${String(index).padStart(7, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ALPHABET.indexOf(code[place]!), 0);
  return code + ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** Sixty employers; all of them are called, so that nothing leaves the machine. */
export const sampleEmployers = (seed: string): SampleEmployer[] =>
  PLACES.flatMap((place, row) => TRADES.map((trade, column) => {
    const index = row * TRADES.length + column;
    return { id: sampleId(seed, 'employer', index), name: `${place}${trade}有限公司`, creditCode: creditCode(index), contactName: CONTACTS[index % CONTACTS.length]!, contactPhone: phoneNumber(9_000_000 + index) };
  }));
