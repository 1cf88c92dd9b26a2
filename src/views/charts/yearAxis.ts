/** The lines of value behind bars that stand on nought: a few round ones, the last of them above every bar. */
const MOST_LINES = 5;
const roundSteps = [1, 2, 2.5, 5, 10];

/** @returns the values of the lines above nought, the last being the end of the axis */
export function axisLines(greatest: number): number[] {
  if (greatest <= 0) return [1];
  const rough = greatest / MOST_LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (roundSteps.find((round) => round * power >= rough) ?? 10) * power;
  const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
  return Array.from({ length: count }, (_, line) => (line + 1) * step);
}
