/**
 * Every hit of a global expression in a text, from left to right. Unlike `matchAll` it makes no copy of the expression,
 * which for long ones takes more time than the looking itself.
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    // An empty hit must not be found again; one letter may be two units.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
