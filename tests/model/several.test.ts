import { describe, expect, test } from 'vitest';
import { asChannels, asEvidences, channelsOf, evidencesOf, isGuess, scoreOf } from '#model';
import { evidenceSummary } from '#analysis';
import { card, map, phase, rating } from '../support/map-builder.ts';

describe('several channels of one touchpoint', () => {
  test('are the first one and the further ones, each once', () => {
    expect(channelsOf({ channel: 'phone', furtherChannels: ['email', 'phone'] })).toEqual(['phone', 'email']);
    expect(channelsOf({ channel: null, furtherChannels: ['email'] })).toEqual(['email']);
    expect(channelsOf({ channel: null, furtherChannels: [] })).toEqual([]);
  });

  test('are kept with the first one apart', () => {
    expect(asChannels(['phone', 'email'])).toEqual({ channel: 'phone', furtherChannels: ['email'] });
    expect(asChannels([])).toEqual({ channel: null, furtherChannels: [] });
  });
});

describe('several kinds of evidence for one score', () => {
  test('are told from the strongest to the weakest, whatever order a file gives them in', () => {
    expect(evidencesOf({ evidence: 'hearsay', furtherEvidence: ['record', 'interview'] })).toEqual([
      'record',
      'interview',
      'hearsay',
    ]);
  });

  test('leave nothing of an assumption; without any, it is one', () => {
    expect(asEvidences(['assumption', 'survey', 'hearsay'])).toEqual({
      evidence: 'survey',
      furtherEvidence: ['hearsay'],
    });
    expect(asEvidences([])).toEqual({ evidence: 'assumption', furtherEvidence: [] });
  });

  test('make no guess of a score as long as one of them is none', () => {
    const known = { evidence: 'assumption', furtherEvidence: ['interview'] } as const;
    expect(isGuess(known)).toBe(false);
    expect(isGuess({ evidence: 'assumption', furtherEvidence: ['hearsay'] })).toBe(true);
    const rated = map('Map', phase('A', 't1'), card('t1', {}), rating('t1', 'medical', 1, known));
    expect(scoreOf(Object.values(rated.ratings), 'medical', 'patient')).toMatchObject({ isGuess: false });
    expect(evidenceSummary(rated)).toMatchObject({ guesses: 0, assumptions: 0 });
  });
});
