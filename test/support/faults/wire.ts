import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

const head = (status: string, length: number) => `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
const whole = (status: string, body: string) => head(status, Buffer.byteLength(body)) + body;

/** What a wire may do to a question and its answer. */
const FAULTS = {
  /** Hands everything on. */
  NONE: null,
  /** Takes the question and says nothing. */
  SILENT: '',
  NOT_JSON: whole('200 OK', '<html>Welcome</html>'),
  WRONG_SHAPE: whole('200 OK', '{"data":"yes"}'),
  OTHER_ANSWER: whole('200 OK', '{"data":{"weather":"fine"}}'),
  HALF_AN_ANSWER: whole('200 OK', '{"data":{"people":[{"id"'),
  ERROR_500: whole('500 Internal Server Error', 'Segmentation fault'),
  NO_HTTP: '\u0000\u0001\u0002\r\n\r\n',
} as const;

/** A fault by its name; `CUT` breaks the connection in the middle of a true answer, `SLOW` lets it through a few bytes at a time, `HUGE` never stops answering, `UNPLUGGED` takes no connection. */
export type WireFault = keyof typeof FAULTS | 'CUT' | 'SLOW' | 'HUGE' | 'UNPLUGGED';

const CUT_AFTER = 150;
const DRIP = { bytes: 10, every: 250 };
const CHUNK = `100000\r\n${' '.repeat(0x100000)}\r\n`;

/** The network between the gateway and one service. */
export class Wire {
  private fault: WireFault = 'NONE';
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {
    server.on('connection', socket => this.join(socket));
  }

  /** Lays a wire to an address. */
  static async to(url: string): Promise<Wire> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Wire(server, new URL(url));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on; connections that are open break. */
  set(fault: WireFault): void {
    this.fault = fault;
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.set('UNPLUGGED');
    this.server.close();
    await once(this.server, 'close');
  }

  private join(near: Socket): void {
    this.keep(near);
    const { fault } = this;
    if (fault === 'UNPLUGGED') near.destroy();
    else if (fault === 'HUGE') near.once('data', () => flood(near));
    else if (fault === 'NONE' || fault === 'CUT' || fault === 'SLOW') this.through(near, fault);
    else near.once('data', () => near.write(FAULTS[fault]));
  }

  private through(near: Socket, fault: 'NONE' | 'CUT' | 'SLOW'): void {
    const far = this.keep(connect(Number(this.target.port), this.target.hostname));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.pipe(far);
    if (fault === 'NONE') far.pipe(near);
    else if (fault === 'SLOW') far.on('data', (answer: Buffer) => drip(near, answer));
    else far.once('data', (answer: Buffer) => near.write(answer.subarray(0, CUT_AFTER), () => near.destroy()));
  }

  /** A connection that breaks is what this is for. */
  private keep(socket: Socket): Socket {
    this.sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => this.sockets.delete(socket));
  }
}

function drip(socket: Socket, bytes: Buffer): void {
  let sent = 0;
  const timer = setInterval(() => {
    socket.write(bytes.subarray(sent, (sent += DRIP.bytes)));
    if (sent >= bytes.length) clearInterval(timer);
  }, DRIP.every);
  socket.once('close', () => clearInterval(timer));
}

function flood(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
  const pour = () => {
    while (!socket.destroyed && socket.write(CHUNK));
    socket.once('drain', pour);
  };
  pour();
}
