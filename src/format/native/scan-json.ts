/** What is wrong with a text that should be JSON, and where; line and column count from 1. */
export interface JsonFlaw {
  readonly code: 'notJson' | 'tooDeep';
  readonly line: number;
  readonly column: number;
}

type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'end';

/**
 * Reads JSON without building anything and without recursion: `null` if `JSON.parse` will accept it and no
 * value lies deeper than `maxDepth`. Browsers name the place of an error differently or not at all.
 */
export function scanJson(text: string, maxDepth: number): JsonFlaw | null {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  const flaw = (code: JsonFlaw['code']): JsonFlaw => ({ code, ...placeIn(text, at) });
  const closed = (): State => (open.length === 0 ? 'end' : 'commaOrEnd');

  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return state === 'end' ? null : flaw('notJson');
    const character = text[at]!;
    switch (state) {
      case 'value':
      case 'valueOrEnd': {
        if (character === '[' || character === '{') {
          if (open.length >= maxDepth) return flaw('tooDeep');
          open.push(character);
          at++;
          state = character === '[' ? 'valueOrEnd' : 'keyOrEnd';
          break;
        }
        if (character === ']' && state === 'valueOrEnd') {
          open.pop();
          at++;
          state = closed();
          break;
        }
        const end = endOfScalar(text, at);
        if (end.failed) return ((at = end.at), flaw('notJson'));
        at = end.at;
        state = closed();
        break;
      }
      case 'key':
      case 'keyOrEnd': {
        if (character === '}' && state === 'keyOrEnd') {
          open.pop();
          at++;
          state = closed();
          break;
        }
        if (character !== '"') return flaw('notJson');
        const end = endOfString(text, at);
        if (end.failed) return ((at = end.at), flaw('notJson'));
        at = end.at;
        state = 'colon';
        break;
      }
      case 'colon':
        if (character !== ':') return flaw('notJson');
        at++;
        state = 'value';
        break;
      case 'commaOrEnd': {
        const isList = open.at(-1) === '[';
        if (character === ',') state = isList ? 'value' : 'key';
        else if (character === (isList ? ']' : '}')) {
          open.pop();
          state = closed();
        } else return flaw('notJson');
        at++;
        break;
      }
      case 'end':
        return flaw('notJson');
    }
  }
}

/** Where something ends, or where it went wrong. */
interface End {
  readonly at: number;
  readonly failed: boolean;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function endOfScalar(text: string, at: number): End {
  if (text[at] === '"') return endOfString(text, at);
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, at)) return { at: at + word.length, failed: false };
  }
  return endOfNumber(text, at);
}

function endOfString(text: string, start: number): End {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code < 32) return { at, failed: true };
    if (code === 34) return { at: at + 1, failed: false };
    if (code !== 92) at++;
    else if ('"\\/bfnrt'.includes(text[at + 1] ?? '?')) at += 2;
    else if (/^u[0-9a-fA-F]{4}/.test(text.slice(at + 1, at + 6))) at += 6;
    else return { at, failed: true };
  }
}

function endOfNumber(text: string, start: number): End {
  let at = start;
  const digits = (): boolean => {
    const first = at;
    while (isDigit(text.charCodeAt(at))) at++;
    return at > first;
  };
  if (text[at] === '-') at++;
  if (text[at] === '0') at++;
  else if (!digits()) return { at, failed: true };
  if (text[at] === '.') {
    at++;
    if (!digits()) return { at, failed: true };
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at++;
    if (text[at] === '+' || text[at] === '-') at++;
    if (!digits()) return { at, failed: true };
  }
  return { at, failed: false };
}

function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - start + 1 };
}
