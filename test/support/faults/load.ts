import type { TestCampus } from '../campus.ts';
import { everyRow } from '../chain/pager.ts';
import { stubborn, type Client } from './client.ts';

/** One stay as it was sent. */
export interface Sent {
  readonly personNumber: string;
  readonly placeCode: string;
  readonly enteredAt: string;
  readonly leftAt: string;
  readonly source: 'GATE';
}

/** What was acknowledged so far. */
export interface Acknowledgements {
  readonly stays: Sent[];
  /** Labels of sealed tubes. */
  readonly tubes: string[];
  /** Notes of dispatches. */
  readonly dispatches: string[];
  /** Writes that needed more than one try. */
  repeated: number;
}

/** Writers at work, until they are stopped. */
export interface Load {
  readonly acknowledged: Acknowledgements;
  /** How many writes were acknowledged. @throws what a writer was refused for. */
  count(): number;
  /** What is under way, in words. */
  underWay(): string;
  /** Lets the writes under way be acknowledged. @throws what a writer was refused for. */
  stop(): Promise<void>;
}

const done = (field: string, success: string) => `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { result: ${field}(input: $input) { __typename ... on ${success} ... on Refused { problems { code message } } } }`;
const RECORD = done('recordPresence', 'RecordPresenceSuccess { recordedCount rejected: problems { code } }');
const OPEN_ROUND = done('openTestRound', 'OpenTestRoundSuccess { testRound { id } }');
const OPEN_TUBE = done('openTube', 'OpenTubeSuccess { tube { id } }');
const ADD_SWAB = done('addSwab', 'AddSwabSuccess { __typename }');
const SEAL_TUBE = done('sealTube', 'SealTubeSuccess { __typename }');
const DISPATCH = done('dispatch', 'DispatchSuccess { __typename }');
const BATCH = 5;
const MINUTE = 60_000;

/** Starts gates that send batches of stays, a testing desk that fills and seals tubes, and a store that sends goods out, one after the other as fast as they are acknowledged. */
export async function startLoad(campus: TestCampus): Promise<Load> {
  const [gates, desk, store] = await Promise.all([stubborn(campus, 'gates'), stubborn(campus, 'health-admin'), stubborn(campus, 'logistics-admin')]);
  const scene = await sceneOf(campus);
  const acknowledged: Acknowledgements = { stays: [], tubes: [], dispatches: [], repeated: 0 };
  const doing = new Map<string, string>();
  let isStopping = false;
  let refusal: Error | null = null;
  let testRoundId = '';

  const write = async (who: string, what: string, client: Client, document: string, input: object) => {
    doing.set(who, what);
    const { result, tries } = await client.acknowledged(document, input);
    if (tries > 1) acknowledged.repeated += 1;
    doing.delete(who);
    return result;
  };
  const mustBe = (result: { __typename: string; rejected?: unknown[] }, success: string) => {
    if (result.__typename !== success || result.rejected?.length) throw new Error(`${success} expected: ${JSON.stringify(result)}`);
  };
  const loop = async (step: (no: number) => Promise<void>) => {
    for (let no = 0; !isStopping; no += 1) await step(no);
  };

  const writing = Promise.all([
    loop(async no => {
      const records = scene.staysOf(no);
      mustBe(await write('gates', `presence batch ${no}`, gates, RECORD, { idempotencyKey: `batch-${no}`, records }), 'RecordPresenceSuccess');
      acknowledged.stays.push(...records);
    }),
    loop(async no => {
      const [label, personNumber] = [`F-${no}`, scene.people[no % scene.people.length]!];
      if (no % scene.people.length === 0) testRoundId = (await write('desk', `opening a round at ${label}`, desk, OPEN_ROUND, scene.roundFrom(no))).testRound.id;
      const { tube } = await write('desk', `opening tube ${label}`, desk, OPEN_TUBE, { testRoundId, label, idempotencyKey: `tube-${no}` });
      mustBe(await write('desk', `swab for ${label}`, desk, ADD_SWAB, { tubeId: tube.id, personNumber, idempotencyKey: `swab-${no}` }), 'AddSwabSuccess');
      await write('desk', `sealing ${label}`, desk, SEAL_TUBE, { tubeId: tube.id });
      acknowledged.tubes.push(label);
    }),
    loop(async no => {
      const note = `fault-${no}`;
      mustBe(await write('store', `dispatch ${no}`, store, DISPATCH, { storeId: scene.store, placeCode: scene.places[0], lines: [{ itemId: scene.item, quantity: 1 }], note, idempotencyKey: note }), 'DispatchSuccess');
      acknowledged.dispatches.push(note);
    }),
  ]).catch((fault: Error) => void (refusal = fault));
  const unlessRefused = () => {
    if (refusal) throw refusal;
  };
  return {
    acknowledged,
    count() {
      unlessRefused();
      return acknowledged.stays.length / BATCH + acknowledged.tubes.length + acknowledged.dispatches.length;
    },
    underWay: () => [...doing.values()].join(', ') || 'nothing',
    async stop() {
      isStopping = true;
      await writing;
      unlessRefused();
    },
  };
}

/** Where the writers write: places, people, a store with goods. */
async function sceneOf(campus: TestCampus) {
  const [logistics, personnel] = await Promise.all([campus.integrator('logistics-admin'), campus.integrator('personnel-admin')]);
  const places = (await everyRow(logistics, 'places', 'code', '{ kind: VENUE }')).map(({ code }) => code as string);
  const people = (await everyRow(personnel, 'people', 'number', '{ hasResidence: true, kind: STUDENT }')).map(({ number }) => number as string);
  const { data } = await logistics.ask('{ stockItems { id levels { quantity store { id } } } }');
  const stocked = data.stockItems.flatMap(({ id, levels }: { id: string; levels: { quantity: number; store: { id: string } }[] }) => levels.map(level => ({ item: id, quantity: level.quantity, store: level.store.id })));
  const [most] = stocked.toSorted((a: { quantity: number }, b: { quantity: number }) => b.quantity - a.quantity);
  if (!most || places.length === 0) throw new Error('The sample campus has no venue or no goods.');
  /** A round for everybody once more. */
  const roundFrom = (no: number) => ({ name: `故障演练 ${no}`, closesAt: new Date(Date.now() + 240 * MINUTE).toISOString(), idempotencyKey: `round-${no}` });
  const start = Math.floor(Date.now() / MINUTE) * MINUTE - 20 * 60 * MINUTE;
  const staysOf = (no: number): Sent[] =>
    Array.from({ length: BATCH }, (_, index): Sent => {
      const turn = no * BATCH + index;
      const enteredAt = start + (Math.floor(turn / people.length) % 1_000) * MINUTE;
      return { personNumber: people[turn % people.length]!, placeCode: places[turn % places.length]!, enteredAt: new Date(enteredAt).toISOString(), leftAt: new Date(enteredAt + MINUTE).toISOString(), source: 'GATE' };
    });
  return { places, people, store: most.store as string, item: most.item as string, roundFrom, staysOf };
}
