import { root } from './root.ts';
import { follow, run } from './starting/lifetime.ts';
import { greeting } from './starting/greeting.ts';
import { readOptions } from './starting/options.ts';
import { startSystem } from './system/system.ts';

process.env.LOG_LEVEL ??= 'warn';

await run(async () => {
  const began = performance.now();
  const options = readOptions(process.argv.slice(2), process.env, root);
  const say = (line: string) => console.error(line);
  const starting = startSystem({ ...options, onProgress: say, onTrouble: say });
  await follow(starting, system => console.log(greeting(system, !options.issuer, (performance.now() - began) / 1000)));
});
