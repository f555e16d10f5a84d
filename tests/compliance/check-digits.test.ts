import { describe, expect, it } from 'vitest';
import { isCardNumber, isInsurerNumber, isMyNumber, isNhsNumber } from '#compliance';

const others = (number: string) =>
  Array.from('0123456789', (digit) => number.slice(0, -1) + digit).filter((each) => each !== number);

describe('check digits', () => {
  it.each([
    ['My Number', isMyNumber, '987654321093'],
    ['an insurer', isInsurerNumber, '06990014'],
    ['受給者', isInsurerNumber, '1234566'],
    ['the NHS', isNhsNumber, '9998887771'],
    ['a payment card', isCardNumber, '4111111111111111'],
  ])('of %s fit, and no other digit does', (_, check, number) => {
    expect(check(number)).toBe(true);
    expect(others(number).filter(check)).toEqual([]);
  });

  it('of My Number are 0 where the rest is 0 or 1', () => {
    expect(isMyNumber('000000000000')).toBe(true);
  });

  it('need the right count of figures, and nothing else', () => {
    expect([isMyNumber('98765432109'), isInsurerNumber('06 990014'), isNhsNumber(''), isCardNumber('41')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('are none where the NHS would need a 10', () => {
    const body = Array.from({ length: 200 }, (_, at) => String(400_000_000 + at));
    const valid = body.map((each) => Array.from('0123456789', (digit) => each + digit).filter(isNhsNumber).length);
    expect(new Set(valid)).toEqual(new Set([0, 1]));
  });
});
