import { define } from '../define.ts';

/** How a channel works on people, and whether it is advertising. */
export const channels = define({
  en: {
    traits: { credibility: 'Credibility', immediacy: 'Immediacy', empathy: 'Empathy' },
    marks: (parts: readonly string[]) => parts.join(', '),
    order: (traits: readonly string[]) => `Marks from left: ${traits.join(', ').toLowerCase()}, of 5 each`,
    mark: (trait: string, value: string) => `${trait} ${value}`,
    unknown: 'not known',
    usual: (value: string) => `usual ${value}`,
    here: (usual: string, here: string) => `usual ${usual} · here ${here}`,
    hereOnly: (here: string) => `here ${here}`,
    noUsual: 'no usual value',
    character: 'How this channel works here',
    editNamed: (channel: string) => `Change how ${channel} works on this map`,
    hint: 'The usual values are illustrative, Tabiji’s own judgement. Changes are for this map only.',
    reset: 'Back to the usual',
    advertising: 'advertising',
    advertisingHint:
      'What a provider publishes here usually counts as medical advertising and should be checked as such.',
    isAdvertising: 'Counts as medical advertising',
    isAdvertisingHint: 'What is said here is then marked as to be checked.',
  },
  ja: {
    traits: { credibility: '信頼性', immediacy: '即時性', empathy: '共感性' },
    marks: (parts) => parts.join('、'),
    order: (traits) => `印は左から${traits.join('・')}（各5段階）`,
    mark: (trait, value) => `${trait}${value}`,
    unknown: '不明',
    usual: (value) => `通常${value}`,
    here: (usual, here) => `通常${usual}・ここでは${here}`,
    hereOnly: (here) => `ここでは${here}`,
    noUsual: '通常の値なし',
    character: 'このマップでの特性',
    editNamed: (channel) => `${channel}の特性をこのマップ用に変更`,
    hint: '通常の値はTabijiによる目安です。変更はこのマップだけに効きます。',
    reset: '通常の値に戻す',
    advertising: '広告',
    advertisingHint: 'ここで医療機関が発信する内容は、通常、医療広告として確認が必要です。',
    isAdvertising: '医療広告にあたる',
    isAdvertisingHint: 'オンにすると、確認が必要な発信として印が付きます。',
  },
});
