/** What can be asked of who knows the findings, while they are walked. */
export interface FindingsWalk {
  /** Goes to the next one (1), or the one before (−1), around the ends. */
  step(by: 1 | -1): void;
}
