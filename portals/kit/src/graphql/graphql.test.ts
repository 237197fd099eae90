import { CombinedError } from '@urql/core';
import { GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { backOff } from './back-off.ts';
import { hashOf, persisted } from './hash.ts';
import { gapsOf, missingFields, problemOf } from './problem.ts';

const failed = (...errors: GraphQLError[]) => new CombinedError({ graphQLErrors: errors });
const error = (code: string, extensions = {}) => new GraphQLError('No.', { extensions: { code, ...extensions } });
const http = (status: number) => new CombinedError({ networkError: new Error('no'), response: new Response(null, { status }) });

describe('A failed operation', () => {
  it.each([
    ['signed-out', failed(error('UNAUTHENTICATED')), 'UNAUTHENTICATED'],
    ['signed-out', http(401), 'UNAUTHENTICATED'],
    ['forbidden', failed(error('FORBIDDEN')), 'FORBIDDEN'],
    ['broken', failed(error('INTERNAL_SERVER_ERROR', { number: 'E-4711' })), 'E-4711'],
    ['broken', http(503), 'HTTP 503'],
    ['offline', new CombinedError({ networkError: new TypeError('Failed to fetch') }), 'OFFLINE'],
  ])('is %s', (kind, combined, code) => {
    expect(problemOf(combined)).toMatchObject({ kind, code });
  });

  it('is none when there is no error', () => expect(problemOf(undefined)).toBeNull());
});

describe('A partial answer', () => {
  it('names each missing field once', () => {
    const at = (...path: (string | number)[]) => new GraphQLError('down', { path });
    expect(missingFields(failed(at('people', 'nodes', 0, 'residence'), at('people', 'nodes', 1, 'residence'), at('person', 'healthState')))).toEqual(['residence', 'healthState']);
  });

  it('says of each why, and whose it was', () => {
    const down = new GraphQLError('down', { path: ['isolationSummary'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health' } });
    expect(gapsOf(failed(down, down, error('INTERNAL')))).toEqual([{ field: 'isolationSummary', code: 'SUBGRAPH_UNAVAILABLE', department: 'health' }]);
  });
});

describe('An operation on the wire', () => {
  const document = parse('{ people { id } }');

  it('is its hash and nothing else', () => {
    expect(persisted(Object.assign({ __meta__: { hash: 'abc' } }, document))).toEqual({ persistedQuery: { version: 1, sha256Hash: 'abc' } });
  });

  it('is not sent when the generator has not seen it', () => expect(() => hashOf(document)).toThrow('codegen'));
});

describe('The pause before a new connection', () => {
  it('doubles up to half a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map(tries => backOff(tries, 0))).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
  });

  it('is spread by half', () => expect(backOff(0, 1)).toBe(1500));
});
