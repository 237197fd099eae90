import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';

const DOCUMENT = parse('query ($x: Boolean!) { places { name } parents: places @include(if: $x) { name } }');
const read = (value: unknown, largest?: number) => readAnswer('logistics', DOCUMENT, new Response(JSON.stringify(value)), largest);

describe('What a department answers', () => {
  it.each([
    [{ data: { places: [] } }],
    [{ data: { places: null }, errors: [{ message: 'no' }] }],
    [{ data: null, errors: [{ message: 'no' }] }],
    [{ errors: [{ message: 'no' }] }],
  ])('is taken: %j', async answer => expect(await read(answer)).toEqual(answer));

  it.each([
    [{ data: {} }], [{ data: [] }], [{ data: { parents: [] } }], [{}], [null], [7], [{ errors: [{}] }], [{ errors: 'no' }],
  ])('is refused: %j', async answer => expect(read(answer)).rejects.toThrow(/logistics: answered 200/));

  it('is not read beyond the largest that there may be', async () => {
    let taken = 0;
    const body = new ReadableStream({
      pull(controller) {
        taken += 1_000;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    await expect(readAnswer('logistics', DOCUMENT, new Response(body), 5_000)).rejects.toThrow('with more than 5000 bytes');
    expect(taken).toBeLessThan(10_000);
  });
});
