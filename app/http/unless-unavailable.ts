/**
 * Waits for work that stores a file. When the disk can't be used, answers 503: nothing is wrong with what was sent,
 * and trying again later will do.
 */
export async function unlessUnavailable<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (failure) {
    if (!(failure instanceof Error) || failure.name !== "FilesUnavailable") throw failure;
    console.error(failure);
    throw new Response(null, { status: 503, headers: { "Retry-After": "60" } });
  }
}
