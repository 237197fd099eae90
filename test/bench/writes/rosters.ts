import { checkCharacter, generateCampus, rosterRows } from '@campus/campus';
import { writeXlsx } from 'hucre';

const NUMBER = 0;
const IDENTITY = 3;

/** The sample campus as its registrar would send it, each time of people whom nobody knows: their numbers and identity numbers are new. */
export class Rosters {
  private turn = 0;
  private readonly headings: string[];
  private readonly people: string[][];

  constructor(size: number) {
    const [headings, ...people] = rosterRows(generateCampus({ size }));
    this.headings = headings!;
    this.people = people;
  }

  /** The next roster as a mutation's input carries a file. */
  async next(): Promise<{ name: string; base64: string }> {
    const turn = String(++this.turn).padStart(2, '0');
    const rows = this.people.map(cells => cells.with(NUMBER, `R${turn}-${cells[NUMBER]!}`).with(IDENTITY, elsewhere(cells[IDENTITY]!, turn)));
    return { name: `roster-${turn}.xlsx`, base64: Buffer.from(await writeXlsx({ sheets: [{ name: '花名册', rows: [this.headings, ...rows] }] })).toString('base64') };
  }
}

/** The same number in another region that belongs to no place either. */
function elsewhere(identity: string, turn: string): string {
  const digits = `9900${turn}${identity.slice(6, 17)}`;
  return digits + checkCharacter(digits);
}
