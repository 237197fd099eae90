import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendResult, trySendResult } from '../support/bundle.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { everyRow } from '../support/chain/pager.ts';
import { smallDisk, type SmallDisk } from '../support/faults/small-disk.ts';
import type { Integrator } from '../support/integrator.ts';

const HOUR = 3_600_000;
const SOON = { timeout: 45_000, interval: 100 };
const READ = '{ laboratoryMessages(first: 1) { nodes { fileName } } }';

describe('A campus in one process', () => {
  let campus: TestCampus;
  let disk: SmallDisk;
  const sent: string[] = [];

  beforeAll(async () => {
    disk = smallDisk();
    campus = await openCampus({ size: 1_000 }, disk.folder);
  });
  afterEach(() => void vi.useRealTimers());
  afterAll(async () => {
    await campus.close();
    disk.remove();
  });

  /** Sends one result; whether it was acknowledged. */
  async function send(laboratory: Integrator, accession: string) {
    const result = await trySendResult(laboratory, { accession, person: 'nobody', reading: 'NEGATIVE' });
    if (result?.__typename === 'ReceiveLaboratoryReportSuccess') sent.push(accession);
    return result;
  }
  const kept = async (laboratory: Integrator) => (await everyRow(laboratory, 'laboratoryMessages', 'fileName')).map(({ fileName }) => (fileName as string).replace('.json', ''));

  describe('whose clock jumps', () => {
    const jump = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });

    it.each([['an hour back', -HOUR], ['an hour forward and back again', HOUR]])('%s: a client is answered as before, an ended token says so, and a new one is good', async (_, milliseconds) => {
      const laboratory = await campus.integrator('laboratory');
      expect((await laboratory.ask(READ)).status).toBe(200);
      jump(milliseconds);
      const meanwhile = await laboratory.ask(READ);
      expect(meanwhile.errors?.[0]?.extensions.code).toBe(milliseconds > 0 ? 'TOKEN_INVALID' : undefined);
      expect((await (await campus.integrator('laboratory')).ask(READ)).errors).toBeUndefined();
      vi.useRealTimers();
      expect((await laboratory.ask(READ)).errors).toBeUndefined();
    });

    it('while a list is walked: nothing that was there is left out or comes twice', async () => {
      const laboratory = await campus.integrator('laboratory');
      const before = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6'];
      for (const [index, accession] of before.entries()) {
        if (index === 2) jump(5 * 60_000);
        if (index === 4) jump(-10 * 60_000);
        expect(await send(laboratory, accession)).toMatchObject({ __typename: 'ReceiveLaboratoryReportSuccess' });
      }
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data } = await laboratory.ask('query ($after: String) { laboratoryMessages(first: 1, after: $after) { nodes { fileName } pageInfo { hasNextPage endCursor } } }', { after });
        seen.push(...data.laboratoryMessages.nodes.map(({ fileName }: { fileName: string }) => fileName.replace('.json', '')));
        ({ hasNextPage: more, endCursor: after } = data.laboratoryMessages.pageInfo);
        if (seen.length === 2) await send(laboratory, 'C-between');
      }
      expect(seen.filter(accession => accession !== 'C-between').toSorted()).toEqual(before);
    });

    it('between a positive and its withdrawal: every department has undone its part', async () => {
      const officer = await campus.integrator('health-admin', 'personnel-admin', 'logistics-admin');
      const laboratory = await campus.integrator('laboratory');
      const [person] = await everyRow(officer, 'people', 'number id', '{ hasResidence: true, kind: STUDENT }');
      const standing = async () => ({
        apart: (await everyRow(officer, 'isolations', 'person { number }', '{ statuses: [ISOLATED, WAITING_FOR_ROOM, DUE_TO_END] }')).length,
        open: (await everyRow(officer, 'cases', 'person { number }', '{ statuses: [OPEN] }')).length,
        closed: (await everyRow(officer, 'closures', 'state', '{ states: [CLOSED] }')).length,
        waiting: (await everyRow(officer, 'dispatches', 'kind', '{ states: [ORDERED, SHORT] }')).length,
      });
      const before = await standing();
      const issued = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
      const facts = { accession: 'C-positive', person: person.number, reading: 'POSITIVE' } as const;
      const [first, second] = [issued(0), issued(60_000)];
      jump(5 * 60_000);
      await sendResult(laboratory, { ...facts, issued: first });
      await vi.waitFor(async () => {
        const now = await standing();
        expect(now).toMatchObject({ open: before.open + 1 });
        expect(Math.min(now.apart - before.apart, now.closed - before.closed, now.waiting - before.waiting)).toBeGreaterThan(0);
      }, SOON);
      vi.useRealTimers();
      await sendResult(laboratory, { ...facts, status: 'entered-in-error', issued: second });
      await vi.waitFor(async () => expect(await standing()).toEqual(before), SOON);
    });
  });

  describe('whose disk is full', () => {
    it('says so, goes on answering, keeps what it acknowledged, and writes again once there is room', async () => {
      const laboratory = await campus.integrator('laboratory');
      expect(await send(laboratory, 'D-0')).toMatchObject({ __typename: 'ReceiveLaboratoryReportSuccess' });
      await disk.fill(campus.system.adminUrl);
      let no = 0;
      await vi.waitFor(async () => {
        const result = await send(laboratory, `D-${(no += 1)}`);
        expect(result?.errors?.[0]).toMatchObject({ message: expect.stringMatching(/disk of the database is full/), extensions: { code: 'UNAVAILABLE', service: 'health' } });
      }, { timeout: 45_000, interval: 1 });
      await vi.waitFor(async () => expect((await laboratory.ask(READ)).errors).toBeUndefined(), SOON);

      await disk.free(campus.system.adminUrl);
      const began = performance.now();
      await vi.waitFor(async () => expect(await send(laboratory, 'D-after')).toMatchObject({ __typename: 'ReceiveLaboratoryReportSuccess' }), SOON);
      console.log(`disk full (${disk.kind}) after ${no} writes; written again ${(performance.now() - began).toFixed(0)} ms after room was made`);
      const messages = await kept(await campus.integrator('health-admin'));
      expect(sent.filter(accession => messages.filter(message => message === accession).length !== 1)).toEqual([]);
    });
  });
});
