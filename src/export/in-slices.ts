/** Milliseconds at a stretch; then whatever a person does comes first. */
const SLICE = 12;

/** Does work that gives way between its steps, and answers with what came of it. */
export async function inSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}
