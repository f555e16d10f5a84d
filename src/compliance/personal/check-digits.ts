/** Whether twelve figures pass as My Number: Σ Pn·Qn over eleven, Qn = n + 1 (n ≤ 6) else n − 5, from the right. */
export function isMyNumber(figures: string): boolean {
  if (!/^\d{12}$/.test(figures)) return false;
  const body = reversed(figures.slice(0, 11));
  const rest = sum(body.map((figure, index) => figure * (index < 6 ? index + 2 : index - 4))) % 11;
  return Number(figures[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Whether the last figure of an insurer's, 公費 or 受給者 number fits: from the right ×2, ×1 …, digits added, to 10. */
export function isInsurerNumber(figures: string): boolean {
  if (!/^\d{6,8}$/.test(figures)) return false;
  const body = reversed(figures.slice(0, -1));
  return (
    Number(figures.at(-1)) ===
    (10 - (sum(body.map((figure, at) => digitSum(figure * (at % 2 === 0 ? 2 : 1)))) % 10)) % 10
  );
}

/** Whether ten figures pass as an NHS number: weights 10 … 2, 11 − (Σ mod 11), 11 is 0 and 10 is none. */
export function isNhsNumber(figures: string): boolean {
  if (!/^\d{10}$/.test(figures)) return false;
  const rest = 11 - (sum(digits(figures.slice(0, 9)).map((figure, index) => figure * (10 - index))) % 11);
  return rest !== 10 && Number(figures[9]) === rest % 11;
}

/** Whether 13 to 19 figures pass as the number of a payment card (Luhn). */
export function isCardNumber(figures: string): boolean {
  if (!/^\d{13,19}$/.test(figures)) return false;
  return sum(reversed(figures).map((figure, index) => digitSum(figure * (index % 2 === 1 ? 2 : 1)))) % 10 === 0;
}

const digits = (figures: string): readonly number[] => Array.from(figures, Number);
const reversed = (figures: string): readonly number[] => [...digits(figures)].reverse();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const digitSum = (number: number): number => (number > 9 ? number - 9 : number);
