export { Meter, type MeterPart } from './meter.tsx';
export { Progress } from './progress.tsx';
export { Spark } from './spark.tsx';
export { Status, ToneIcon, type Tone } from './status.tsx';
