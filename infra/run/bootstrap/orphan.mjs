import { existsSync, readFileSync } from 'node:fs';

const LOOK_EVERY = 500;

/**
 * Calls back when the npm that runs us is gone. npm starts us through a shell, and neither passes on the signal that ends it,
 * so only a look at our ancestors tells.
 */
export function onceOrphaned(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const known = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === known) return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY).unref();
}

/** Our parent (the shell) and its parent (npm), as far as this system tells. */
function ancestors() {
  const status = `/proc/${process.ppid}/status`;
  const grandparent = existsSync(status) ? /^PPid:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] : '';
  return `${process.ppid} ${grandparent}`;
}
