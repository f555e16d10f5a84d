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
  journeyMapping: {
    citation:
      'Davies et al. 2023, Reporting and conducting patient journey mapping research in healthcare: a scoping review',
    url: 'https://researchnow.flinders.edu.au/en/publications/reporting-and-conducting-patient-journey-mapping-research-in-heal',
  },
  patientExperience: {
    citation: 'Patient experience and patient satisfaction, Journal of the Japan Society for Healthcare 19(4)',
    url: 'https://www.jstage.jst.go.jp/article/jhm/19/4/19_220/_article/-char/ja',
  },
  advertisingGuideline: {
    citation: 'MHLW (Japan), Medical Care Act art. 6-5 and medical advertising guideline, amended 2024-09-13',
    url: null,
  },
  hiddenAdvertising: {
    citation:
      'Japan, Act against Unjustifiable Premiums and Misleading Representations art. 5 (3), notice of 2023-10-01',
    url: 'https://portal.shojihomu.jp/archives/69005',
  },
  personalInformation: {
    citation: 'PPC and MHLW (Japan), guidance on personal information in medical and care services, amended 2023-03',
    url: 'https://www.ppc.go.jp/all_faq_index/faq3-q2-4',
  },
  conflictOfInterest: {
    citation: 'Rules of Japanese academic societies on conflicts of interest, for the past three years',
    url: 'https://tgrare.org/COI',
  },
  marketingMix: {
    citation: 'The seven Ps of service marketing, with outcome in the place of physical evidence',
    url: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
