type Texts<Code extends string> = Readonly<Record<Code, string | ((problem: never) => string)>>;

/** The sentence for a problem, by its code: `problemText(t.problems, problem)`. A code without a sentence does not compile. */
export function problemText<Problem extends { readonly code: string }>(
  texts: Texts<Problem['code']>,
  problem: Problem,
): string {
  const text = texts[problem.code as Problem['code']];
  return typeof text === 'string' ? text : text(problem as never);
}
