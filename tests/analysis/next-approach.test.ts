import { describe, expect, it, test } from 'vitest';
import { nextApproach } from '#analysis';
import { STAGES, type Stage } from '#model';
import { card, channel, journey, map, phase, rating, type Part } from '../support/map-builder.ts';

const at = (stage: Stage | null, ...parts: readonly Part[]) =>
  nextApproach(
    map(
      'Map',
      phase('A', 't1 t2'),
      card('t1', { stage }),
      journey('Main', 't1 > t2', { behaviour: 'Taking the medicine' }),
      ...parts,
    ),
    't1',
  )!;

const names = (stage: Stage | null): string[] => at(stage).processes.map(({ process }) => process.id);

describe('the processes of change', () => {
  // Prochaska & Velicer 1997, in the grouping of Japanese guidance.
  test.each<[Stage | null, string[]]>([
    [null, []],
    ['notApplicable', []],
    ['precontemplation', ['consciousnessRaising', 'dramaticRelief', 'environmentalReevaluation', 'socialLiberation']],
    ['contemplation', ['selfReevaluation', 'socialLiberation']],
    ['preparation', ['selfLiberation', 'helpingRelationships', 'socialLiberation']],
    [
      'action',
      ['helpingRelationships', 'counterconditioning', 'reinforcementManagement', 'stimulusControl', 'socialLiberation'],
    ],
    [
      'maintenance',
      ['helpingRelationships', 'counterconditioning', 'reinforcementManagement', 'stimulusControl', 'socialLiberation'],
    ],
  ])('at %s', (stage, ids) => {
    expect(names(stage)).toEqual(ids);
  });

  it('each come with an action', () => {
    for (const stage of STAGES) for (const { actions } of at(stage).processes) expect(actions).not.toEqual([]);
  });
});

it('always has something for anybody, whatever the stage, and names the behaviour', () => {
  for (const stage of [...STAGES, null]) {
    expect(at(stage).anyStage).not.toEqual([]);
    expect(at(stage).behaviours).toEqual(['Taking the medicine']);
  }
});

describe('a clinician comes first', () => {
  test('where one perspective gives −2 in medicine or psychology, whatever the others say', () => {
    const { clinicalFirst } = at(
      'action',
      rating('t1', 'psychological', -2),
      rating('t1', 'psychological', 2, { perspective: 'clinical' }),
    );
    expect(clinicalFirst?.aspects).toEqual(['psychological']);
    expect(clinicalFirst?.actions).not.toEqual([]);
  });

  test('of those alone whose scores may be looked at', () => {
    const built = map('Map', phase('A', 't1'), rating('t1', 'medical', -2, { perspective: 'clinical' }));
    expect(nextApproach(built, 't1', 'patient')?.clinicalFirst).toBeNull();
    expect(nextApproach(built, 't1', 'clinical')?.clinicalFirst?.aspects).toEqual(['medical']);
  });

  test('not for a −1.5, nor for money and company', () => {
    expect(
      at('action', rating('t1', 'medical', -1.5), rating('t1', 'economic', -2), rating('t1', 'social', -2))
        .clinicalFirst,
    ).toBeNull();
  });

  test('also where weights make the mean of several −2 miss it by a rounding error', () => {
    const many = [0.1, 0.2, 0.3].map((weight) => rating('t1', 'medical', -2, { id: `r${weight}`, weight }));
    expect(at(null, ...many).clinicalFirst?.aspects).toEqual(['medical']);
  });
});

describe('an action', () => {
  it('begins with the touchpoint’s own channel and actors, and what they can do comes first', () => {
    const [first] = at(
      'precontemplation',
      card('t1', { channel: 'web', actors: ['family', 'nurse'], stage: 'precontemplation' }),
    ).processes[0]!.actions;
    expect([first?.action.id, first?.channel, first?.actor]).toEqual(['faq', 'web', 'nurse']);
  });

  it('has the usual ones where they do not fit', () => {
    const [first] = at('preparation', card('t1', { channel: 'radio', stage: 'preparation' })).processes[0]!.actions;
    expect([first?.channel, first?.actor]).toEqual(['clinic', 'nurse']);
  });

  it('says where it would be advertising, as this map sees it', () => {
    const onWeb = card('t1', { channel: 'web', stage: 'precontemplation' });
    const faq = (...parts: readonly Part[]) => at('precontemplation', onWeb, ...parts).processes[0]!.actions[0];
    expect(faq()?.isAdvertising).toBe(true);
    expect(faq(channel('web', { isAdvertising: false }))?.isAdvertising).toBe(false);
  });
});

it('has nothing to say of a touchpoint that is not there', () => {
  expect(nextApproach(map('Map', phase('A')), 'nobody')).toBeNull();
});
