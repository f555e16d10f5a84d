import { describe, expect, it } from 'vitest';
import { quadrantOf } from '#analysis';
import { createOpportunity, type Opportunity } from '#model';
import { filterOpportunities, ownersOf } from '../../../src/views/opportunities/filter-opportunities.ts';
import { chipBeside, inReadingOrder, nudged } from '../../../src/views/opportunities/judge.ts';

const one = (id: string, fields: Partial<Opportunity> = {}): Opportunity =>
  createOpportunity({ id, title: id, ...fields });

describe('an arrow key', () => {
  it('goes one cell further, and nowhere at the edge', () => {
    expect(nudged({ impact: 3, effort: 3 }, 'ArrowUp')).toEqual({ impact: 4, effort: 3 });
    expect(nudged({ impact: 3, effort: 3 }, 'ArrowLeft')).toEqual({ impact: 3, effort: 2 });
    expect(nudged({ impact: 5, effort: 1 }, 'ArrowUp')).toBeNull();
    expect(nudged({ impact: 5, effort: 1 }, 'ArrowLeft')).toBeNull();
  });

  it('brings what waits into the middle, and keeps what is judged of it', () => {
    expect(nudged({ impact: null, effort: null }, 'ArrowDown')).toEqual({ impact: 3, effort: 3 });
    expect(nudged({ impact: 5, effort: null }, 'ArrowDown')).toEqual({ impact: 5, effort: 3 });
  });
});

describe('walking from one to another', () => {
  const all = [
    one('waits'),
    one('low', { impact: 1, effort: 1 }),
    one('best', { impact: 5, effort: 1 }),
    one('dear', { impact: 5, effort: 4 }),
  ];

  it('follows impact, then effort, and ends with what waits', () => {
    expect(inReadingOrder(all).map(({ id }) => id)).toEqual(['best', 'dear', 'low', 'waits']);
    expect(chipBeside(all, 'best', 'ArrowRight')).toBe('dear');
    expect(chipBeside(all, 'best', 'ArrowUp')).toBe('waits');
  });

  it('leads nowhere from the only one', () => {
    expect(chipBeside([one('only')], 'only', 'ArrowDown')).toBeNull();
  });
});

describe('the parts of the matrix', () => {
  it('are four, and every judged opportunity lies in one of them', () => {
    expect(quadrantOf({ impact: 5, effort: 1 })).toBe('quickWin');
    expect(quadrantOf({ impact: 3, effort: 3 })).toBe('quickWin');
    expect(quadrantOf({ impact: 3, effort: 4 })).toBe('bigProject');
    expect(quadrantOf({ impact: 2, effort: 3 })).toBe('smallStep');
    expect(quadrantOf({ impact: 1, effort: 5 })).toBe('reconsider');
    expect(quadrantOf({ impact: 5, effort: null })).toBeNull();
  });
});

describe('the filter', () => {
  const all = [one('a', { owner: 'Aki', status: 'doing' }), one('b', { owner: 'Ben' }), one('c')];

  it('keeps those of a status and an owner, or those without owner', () => {
    const ids = (filter: Parameters<typeof filterOpportunities>[1]) =>
      filterOpportunities(all, filter).map(({ id }) => id);
    expect(ids({ status: 'all', owner: null, text: '' })).toEqual(['a', 'b', 'c']);
    expect(ids({ status: 'doing', owner: null, text: '' })).toEqual(['a']);
    expect(ids({ status: 'idea', owner: '', text: '' })).toEqual(['c']);
    expect(ids({ status: 'doing', owner: 'Ben', text: '' })).toEqual([]);
  });

  it('finds words in titles, descriptions and owners, whatever the width or kana', () => {
    const found = (text: string) =>
      filterOpportunities([one('ｶﾙﾃ開示'), one('b', { description: 'かるて' }), one('c')], {
        status: 'all',
        owner: null,
        text,
      }).map(({ id }) => id);
    expect(found('カルテ')).toEqual(['ｶﾙﾃ開示', 'b']);
    expect(found(' ')).toHaveLength(3);
  });

  it('offers every owner once, by name', () => {
    expect(ownersOf([...all, one('d', { owner: 'Aki' })])).toEqual(['Aki', 'Ben']);
  });
});
