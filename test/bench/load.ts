import { Agent, request as send } from 'node:http';
import type { Runner } from './company.ts';
import type { Data, Shape } from './reads/shape.ts';

const PATIENCE = 20_000;

/** Sends one contestant its questions; tokens in turn, as several clients would. */
export class Asker {
  private readonly agent: Agent;
  private turn = 0;
  readonly runner: Runner;
  private readonly tokens: readonly string[];

  constructor(runner: Runner, tokens: readonly string[], connections: number) {
    this.runner = runner;
    this.tokens = tokens;
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  question(shape: Shape, variables: object): Buffer {
    return Buffer.from(JSON.stringify({ query: shape.document(this.runner.name), operationName: shape.name, variables }));
  }

  async ask(shape: Shape, variables: object): Promise<Data> {
    const text = await this.post(this.question(shape, variables));
    const { data, errors } = JSON.parse(text) as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(`${this.runner.name} did not answer ${shape.name}: ${text.slice(0, 800)}`);
    return data;
  }

  /** The answer's text; anything but status 200 is a failure of the bench. */
  post(body: Buffer): Promise<string> {
    const authorization = `Bearer ${this.tokens[this.turn++ % this.tokens.length]}`;
    const headers = { 'content-type': 'application/json', 'content-length': body.length, accept: 'application/json', authorization };
    return new Promise((resolve, reject) => {
      const sent = send(this.runner.url, { method: 'POST', agent: this.agent, headers, timeout: PATIENCE }, response => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject).on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${this.runner.name} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      });
      sent.on('timeout', () => sent.destroy(new Error(`${this.runner.name} did not answer within ${PATIENCE / 1_000} s.`)));
      sent.on('error', reject).end(body);
    });
  }

  stop(): void {
    this.agent.destroy();
  }
}

export interface Burst { requests: number; seconds: number; latencies: number[] }

/** Keeps so many requests under way for so long, the questions round and round. */
export async function load(asker: Asker, questions: readonly Buffer[], connections: number, seconds: number): Promise<Burst> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  let turn = 0;
  const client = async () => {
    for (let now = performance.now(); now < end; now = performance.now()) {
      const text = await asker.post(questions[turn++ % questions.length]!);
      if (!text.startsWith('{"data":{')) throw new Error(`${asker.runner.name} answered no data: ${text.slice(0, 500)}`);
      latencies.push(performance.now() - now);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { requests: latencies.length, seconds: (performance.now() - began) / 1_000, latencies };
}
