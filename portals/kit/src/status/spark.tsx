import type { Tone } from './status.tsx';

interface SparkProps { data: readonly number[]; target?: number; tone?: Tone; width?: number; height?: number }

/** A trend beside a figure; decoration: the text next to it carries the meaning. */
export function Spark({ data, target, tone, width = 72, height = 22 }: SparkProps) {
  const values = target === undefined ? data : [...data, target];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) => height - 2 - ((value - low) / (high - low || 1)) * (height - 4);
  const x = (index: number) => (index / Math.max(1, data.length - 1)) * (width - 3);
  const path = data.map((value, index) => `${index ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  return (
    <svg className="k-spark" width={width} height={height} aria-hidden data-tone={tone}>
      {target !== undefined && <line x1={0} x2={width} y1={y(target)} y2={y(target)} />}
      {data.length > 1 && <path d={path} />}
      {data.length > 0 && <circle cx={x(data.length - 1)} cy={y(data.at(-1) ?? 0)} r={2} />}
    </svg>
  );
}
