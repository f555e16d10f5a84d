import type { AdvertisingRule } from '../rule.ts';

export const celebrity: AdvertisingRule = {
  id: 'R6',
  category: { ja: '著名人との関連', en: 'Celebrities' },
  basis: { ja: '医療法6条の5第2項第1号、事例解説書(7)', en: 'Medical Care Act art. 6-5(2)1; case book (7)' },
  edition: 'cases',
  severity: { ad: 'block', own: 'block', none: null },
  rewrite: { ja: '著名人への言及を削る', en: 'Leave out who is famous' },
  denied: 'practice',
  joins: 6,
  fires: [
    {
      ja: ['{famous}(?:[^。!?\n]{0,16}?){favours}', '{favours}[^。、!?\n]{0,8}?(?:の)?{famous}'],
      en: [
        "{efamous}(?: [a-z',.]+){0,5}? {efavours}",
        "{efamous}(?:'s|s'|') (?:choice|favou?rite|dentist|doctor|clinic|secret|surgeon|smile)|(?:national team|royal family|hollywood)(?:'s)? (?:choice|favou?rite|dentist|doctor|clinic|surgeon)",
        "{efavours}(?: [a-z']+){0,4}? {efamous}(?! of)",
        'as seen on (?:[a-z]+ ){0,4}{efamous}|{efamous} {eclinic}|{eclinic} of {efamous}|{eclinic} (?:of|to|for) the (?:stars|rich and famous|famous|celebrities)',
      ],
      unless: {
        ja: [
          '講演|トークショー|啓発|講師|ポスターに|病気を公表|公表を(?:機|受)|かかりやすい|スポーツ障害|選手の(?:けが|肉離れ|健康|治療)|モデル(?:事業|ケース|地区)|ロールモデル|相談員',
        ],
        en: ['injur[a-z]+|lecture|talk|awareness|charity|role models?|models? of care|animal models?|risk models?'],
      },
    },
  ],
  spares: { en: ['favou?rite (?:stars|singers|actors|players) (?:every|on|tonight|this)'] },
};
