/** Bars of parts, as a page hands them to a chart. */

export interface Segment {
  readonly name: string;
  /** Nought or more. */
  readonly value: number;
  /** The value as the page prints it, shown where a mouse rests on the segment. */
  readonly text: string;
  /** A colour token by its name, such as `c-staff_time`. */
  readonly fill: string;
  /** Drawn as lines of its colour, and not filled. */
  readonly isHatched?: boolean;
}

export interface Bar {
  readonly name: string;
  readonly segments: readonly Segment[];
}
