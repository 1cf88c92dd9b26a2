/** Work of the page that is done a little at a time, so that it stays responsive. */

/** Longer than this the page is not held up at once. */
const SLICE_MS = 12;

/** @param isWanted whether anybody still waits for it; undefined where nobody does */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return undefined;
    since = performance.now();
  }
}
