export { Progress } from './progress.tsx';
export { Spark } from './spark.tsx';
export { Status, ToneIcon, type Tone } from './status.tsx';
