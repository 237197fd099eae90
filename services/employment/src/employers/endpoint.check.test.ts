import { describe, expect, it } from 'vitest';
import { mayReach, refuseEndpoint } from './endpoint.check.ts';

const open = { allowsLoopback: false };
const tests = { allowsLoopback: true };

describe('An endpoint', () => {
  it.each(['https://hr.example.com/campus', 'https://hr.example.com:8443/a?b=c', 'https://93.184.215.14/hook', 'https://[2606:4700::1111]/'])('may be %s', url => expect(refuseEndpoint(url, open)).toBeNull());
  it.each([
    ['unencrypted', 'http://hr.example.com/', 'ENDPOINT_INVALID'], ['no address', 'hr.example.com', 'ENDPOINT_INVALID'], ['another protocol', 'ftp://hr.example.com/', 'ENDPOINT_INVALID'],
    ['with a password', 'https://a:b@hr.example.com/', 'ENDPOINT_INVALID'], ['too long', `https://hr.example.com/${'x'.repeat(500)}`, 'ENDPOINT_INVALID'],
    ['this machine', 'https://localhost/', 'ENDPOINT_PRIVATE'], ['this machine by number', 'https://127.0.0.1/', 'ENDPOINT_PRIVATE'], ['a name without a dot', 'https://intranet/', 'ENDPOINT_PRIVATE'],
    ['this machine with a dot behind it', 'https://localhost./', 'ENDPOINT_PRIVATE'], ['a name below this machine', 'https://hr.localhost/', 'ENDPOINT_PRIVATE'], ['the metadata of a cloud by name', 'https://metadata.google.internal/', 'ENDPOINT_PRIVATE'], ['a printer', 'https://printer.local/', 'ENDPOINT_PRIVATE'],
    ['a private network', 'https://10.1.2.3/', 'ENDPOINT_PRIVATE'], ['a private network written as one number', 'https://167838211/', 'ENDPOINT_PRIVATE'], ['the metadata of a cloud', 'https://169.254.169.254/', 'ENDPOINT_PRIVATE'],
    ['a private IPv6', 'https://[fd00::1]/', 'ENDPOINT_PRIVATE'], ['IPv4 dressed as IPv6', 'https://[::ffff:10.0.0.1]/', 'ENDPOINT_PRIVATE'],
  ])('may not be %s', (_, url, code) => expect(refuseEndpoint(url, open)).toMatchObject({ code, path: ['endpointUrl'] }));
  it.each(['http://127.0.0.1:8080/hook', 'http://localhost:1/', 'http://[::1]:1/'])('may be %s where the setting says so', url => expect(refuseEndpoint(url, tests)).toBeNull());
  it('may not be the private network even then', () => expect(refuseEndpoint('https://192.168.1.1/', tests)).toMatchObject({ code: 'ENDPOINT_PRIVATE' }));
});

describe('A resolved address', () => {
  it.each(['93.184.215.14', '2606:4700::1111'])('%s may be reached', address => expect(mayReach(address, open)).toBe(true));
  it.each(['127.0.0.1', '::1', '10.0.0.1', '172.31.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', 'nonsense'])(
    '%s may not', address => expect(mayReach(address, open)).toBe(false));
  it('on this machine may be reached where the setting says so', () => expect(mayReach('127.0.0.1', tests)).toBe(true));
});
