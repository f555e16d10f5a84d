/**
 * Rows as CSV: with a byte order mark, without which Excel garbles Japanese. Words that people have written must have
 * gone through `asPlainCell`, so that no spreadsheet runs them as a formula.
 */
export async function csvText(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const { default: papa } = await import('papaparse');
  return `\ufeff${papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
