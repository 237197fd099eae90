/** Repeatable chance: the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** A fraction from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `below`. */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[];
}

/** 128 bits of the text, as four unsigned words; for spreading, not for secrets. */
export function words(text: string): [number, number, number, number] {
  let a = 0x243f6a88, b = 0x85a308d3, c = 0x13198a2e, d = 0x03707344;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ unit, 0x9e3779b1);
    b = c ^ Math.imul(b ^ unit, 0x85ebca77);
    c = d ^ Math.imul(c ^ unit, 0xc2b2ae3d);
    d = a ^ Math.imul(d ^ unit, 0x27d4eb2f);
  }
  a = finish(a ^ d); b = finish(b ^ a); c = finish(c ^ b); d = finish(d ^ c);
  return [finish(a ^ d), b, c, d];
}

function finish(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}

/** Each subject draws from its own stream, so that a new subject leaves the others as they were. */
export function randomOf(seed: string, stream: string): Random {
  let [a, b, c, d] = words(`${seed}/${stream}`);
  // sfc32, Chris Doty-Humphrey's small fast counting generator.
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 12; warm++) next();
  const int = (below: number) => Math.floor(next() * below);
  return {
    next,
    int,
    pick: list => list[int(list.length)]!,
    shuffle: list => {
      const mixed = [...list];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
      }
      return mixed;
    },
  };
}
