import { connect, type Socket } from 'node:net';

/** Connections whose sender writes a letter now and then, and never comes to the end. */
export interface Dribble {
  /** How many the server has not cut off yet. */
  open(): number;
  /** What was answered before the end. */
  readonly answers: readonly string[];
  stop(): void;
}

const EVERY_MS = 2_000;

/** Opens so many connections, writes the beginning to each, and dribbles after it. */
export function dribble(url: string, count: number, beginning: string): Dribble {
  const { hostname, port } = new URL(url);
  const answers: string[] = [];
  const open = new Set<Socket>();
  for (let index = 0; index < count; index += 1) {
    const socket = connect(Number(port), hostname, () => socket.write(beginning));
    open.add(socket);
    socket.setEncoding('utf8').on('data', text => answers.push(String(text))).on('error', () => undefined).on('close', () => open.delete(socket));
  }
  const timer = setInterval(() => {
    for (const socket of open) if (socket.writable) socket.write('x');
  }, EVERY_MS);
  return {
    answers,
    open: () => open.size,
    stop() {
      clearInterval(timer);
      for (const socket of open) socket.destroy();
    },
  };
}

/** A request whose headers have no end. */
export const HEADERS = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: ';
/** A request whose body has no end. */
export const bodyOf = (token: string): string => `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nauthorization: Bearer ${token}\r\ncontent-length: 100000\r\n\r\n{"query":"`;
