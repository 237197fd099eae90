import { sendResult, trySendResult, type Sampled } from '../bundle.ts';
import type { Integrator } from '../integrator.ts';

const done = (field: string, success: string) => {
  const input = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
  return `mutation ($input: ${input}) { result: ${field}(input: $input) { __typename ... on ${success} ... on Refused { problems { code message } } } }`;
};
const OPEN_ROUND = done('openTestRound', 'OpenTestRoundSuccess { testRound { id } }');
const OPEN_TUBE = done('openTube', 'OpenTubeSuccess { tube { id } }');
const ADD_SWAB = done('addSwab', 'AddSwabSuccess { __typename }');
const SEAL_TUBE = done('sealTube', 'SealTubeSuccess { __typename }');

/** A test round at work: an officer who fills tubes, and a laboratory that reads them. */
export class Screening {
  private round = '';

  constructor(
    private readonly officer: Integrator,
    private readonly laboratory: Integrator,
  ) {}

  /** Opens the round that all tubes from here on belong to. */
  async open(name: string): Promise<void> {
    const closesAt = new Date(Date.now() + 14_400_000).toISOString();
    this.round = (await this.do(OPEN_ROUND, { name, poolSize: 10, closesAt })).testRound.id;
  }

  /** Puts these people's swabs into one sealed tube; a tube for one person is a single test. */
  async fill(label: string, numbers: readonly string[]): Promise<void> {
    const { tube } = await this.do(OPEN_TUBE, { testRoundId: this.round, label, capacity: numbers.length === 1 ? 1 : 10 });
    for (const personNumber of numbers) await this.do(ADD_SWAB, { tubeId: tube.id, personNumber });
    await this.do(SEAL_TUBE, { tubeId: tube.id });
  }

  /** Reads a tube, as the laboratory reports it. */
  async read(tube: string, reading: Sampled['reading']): Promise<void> {
    const result = await sendResult(this.laboratory, { accession: `LAB-${tube}`, tube, reading });
    if (result.message?.countedCount !== 1) throw new Error(`The reading of ${tube} was not counted: ${JSON.stringify(result)}`);
  }

  /** Takes the report of a tube back, as a laboratory does that mixed up two of them. */
  async withdraw(tube: string): Promise<void> {
    const issued = new Date(Date.now() + 1_000).toISOString();
    const result = await sendResult(this.laboratory, { accession: `LAB-${tube}`, tube, reading: 'POSITIVE', status: 'entered-in-error', issued });
    if (!result.message) throw new Error(`The withdrawal of ${tube} was refused: ${JSON.stringify(result)}`);
  }

  /** As {@link read} while servers are being killed: sends again until it is answered, as a laboratory's system does. */
  async readInSpiteOfAll(tube: string, reading: Sampled['reading']): Promise<void> {
    const issued = new Date().toISOString();
    for (;;) {
      const result = await trySendResult(this.laboratory, { accession: `LAB-${tube}`, tube, reading, issued });
      if (result?.message) return;
      await new Promise(resume => setTimeout(resume, 200));
    }
  }

  private async do(document: string, input: object) {
    const { data, errors } = await this.officer.ask(document, { input });
    if (data?.result && data.result.__typename !== 'Refused') return data.result;
    throw new Error(JSON.stringify(errors ?? data.result.problems));
  }
}
