/** A public address of documentation: nothing is ever sent there by a test. */
export const OPEN_DOOR = 'https://hr.example.com/campusloop';

/** Addresses at which an employer would make us knock inside; PORT is that of somebody who listens. */
export const CLOSED_DOORS: readonly string[] = [
  'http://127.0.0.1:PORT/', 'https://127.0.0.1:PORT/', 'https://localhost:PORT/', 'https://localhost.:PORT/', 'https://hr.localhost:PORT/', 'https://127.1:PORT/', 'https://2130706433:PORT/', 'https://0x7f000001:PORT/', 'https://0177.0.0.1:PORT/',
  'https://[::1]:PORT/', 'https://[::ffff:127.0.0.1]:PORT/', 'https://[::ffff:7f00:1]:PORT/', 'https://[::]:PORT/', 'https://0.0.0.0:PORT/', 'https://１２７.0.0.1:PORT/',
  'https://10.0.0.1/', 'https://172.16.0.1/', 'https://192.168.0.1/', 'https://100.64.0.1/', 'https://[fd00::1]/', 'https://[fe80::1]/', 'https://[64:ff9b::7f00:1]/', 'https://[2002:7f00:1::]/',
  'https://169.254.169.254/latest/meta-data/', 'https://metadata.google.internal/', 'https://[fd00:ec2::254]/',
  'http://hr.example.com/', 'ftp://hr.example.com/', 'file:///etc/passwd', 'gopher://127.0.0.1:PORT/', 'https://user:password@hr.example.com/', 'https://127.0.0.1:PORT#.example.com/', 'javascript:alert(1)', 'intranet', 'https://intranet/', 'https://printer.local/',
];
