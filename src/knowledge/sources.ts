interface Source {
  readonly citation: string;
  readonly url: string | null;
}

/** Where a row of knowledge comes from; the panels show it beside a suggestion. */
export const sources = {
  concept: { citation: 'Tabiji: a term of the map itself', url: null },
  own: { citation: 'Tabiji: own judgement, illustrative', url: null },
  mhlwGuidance: {
    citation: 'MHLW (Japan), Standard Programme of Health Check-ups and Health Guidance, 2024 edition',
    url: 'https://www.mhlw.go.jp/stf/newpage_31652.html',
  },
  stagesOfChange: {
    citation: 'Prochaska & Velicer, Transtheoretical Model; glossary of Health Behavior and Health Education, ch. 5',
    url: 'https://www.med.upenn.edu/hbhe4/part2-ch5-glossary.shtml',
  },
  stageMatching: {
    citation: 'Cahill et al. 2010, Stage-based interventions for smoking cessation, Cochrane review CD004492',
    url: 'https://www.drugsandalcohol.ie/16645/',
  },
  stageTrials: {
    citation:
      'Riemsma et al. 2003, Systematic review of stage based interventions to promote smoking cessation, BMJ 326',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC156457/',
  },
  engagement: {
    citation: 'Carman et al. 2013, Patient and family engagement, Health Affairs 32(2)',
    url: 'https://www.healthaffairs.org/doi/10.1377/hlthaff.2012.1133',
  },
  marketingMix: {
    citation: 'The seven Ps of service marketing, with outcome in the place of physical evidence',
    url: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
