const SHOW_AFTER = 2_000;
const REPEAT_EVERY = 10_000;

/** Says what is being done as soon as it takes over two seconds, and again every ten; plain lines, so that a log reads like a terminal. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`;
  let timer = setTimeout(show, SHOW_AFTER);
  let isShown = false;
  function show(): void {
    console.error(isShown ? `  … ${title} (${elapsed()})` : `${title} …`);
    isShown = true;
    timer = setTimeout(show, REPEAT_EVERY);
  }
  try {
    const result = await work();
    if (isShown) console.error(`✓ ${title} (${elapsed()})`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
