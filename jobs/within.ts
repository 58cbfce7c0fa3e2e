/** Waits for `work` at most so long; rejects afterwards. The work itself isn't stopped. */
export async function within<Value>(limitMs: number, work: Promise<Value>): Promise<Value> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`No answer in ${limitMs} ms.`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}
