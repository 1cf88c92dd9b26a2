/** Times in one run, for reports and for ratios. */

/** The middle of several times, in milliseconds. */
export function timed(name: string, times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = taken[Math.floor(times / 2)] ?? 0;
  console.log(`${name}: ${median.toFixed(1)} ms (${taken[0]?.toFixed(1)} to ${taken.at(-1)?.toFixed(1)})`);
  return median;
}
