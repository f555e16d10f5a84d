import type { ChannelKind, Lifted } from '#knowledge/rules';
import { missingItems } from './checklist.ts';

/** A folded text, with what it says as a whole. */
export interface Reading {
  readonly text: string;
  readonly kind: ChannelKind;
  /** The sentence around a stretch of the text. */
  readonly sentenceAt: (from: number, to: number) => string;
}

/** What rules ask of a folded text in a channel of this kind. */
export const readText = (text: string, kind: ChannelKind): Reading => ({
  text,
  kind,
  sentenceAt: (from, to) => {
    const end = text.slice(to).search(END);
    return text.slice(beginOf(text, from), end === -1 ? text.length : to + end + 1);
  },
});

// A full stop between figures, or after one letter, ends nothing.
const END = /[。!?！？\n]|(?<![0-9 ][a-z]?)\.(?=\s|$)/;
const ENDS = /[。!?！？\n]|(?<![0-9 ][a-z]?)\.(?=\s|$)/g;

function beginOf(text: string, from: number): number {
  let begin = 0;
  for (const { index } of text.slice(0, from).matchAll(ENDS)) begin = index + 1;
  return begin;
}

/** Whether the rest of the text says what lifts a rule. */
export function isLifted(lifted: Lifted | undefined, { text, kind }: Reading): boolean {
  switch (lifted) {
    case undefined:
      return false;
    case 'sourced':
      return isSourced(text);
    case 'aftercare':
      return AFTERCARE.test(text);
    case 'allItems':
      return kind === 'own' && !LUMPED.test(text) && missingItems(text).length === 0;
    case 'certified':
      return CERTIFIED.test(text);
  }
}

const PERIOD = /(?:[0-9]{4}|令和|平成)\s*年?|年度|[0-9]月|20[0-9]{2}|since [0-9]{4}|year/;
const COUNT =
  /[0-9][0-9,]*\s*(?:名|人|件|例|症例|眼|回答|(?:[a-z]+ ){0,2}(?:operations|procedures|patients|cases|births)|patients|people|women|men|adults|responses|cases|operations|procedures|couples|respondents)|n\s*=\s*[0-9]/;
const WHO =
  /調べ|調査|あんけ|集計|出典|統計|れじすとり|学会|報告|論文|台帳|対象|survey|source|regist|audit|study|trial|report|data|questionnaire|count/;
const DATED_COUNT =
  /(?:件数|症例数|手術数|分娩|患者数|実績)[^。]*(?:月|年|年度)|(?:in|during|from|between|year)\b[^.]*20[0-9]{2}|(?:年|月|年度|期間)[^。]*(?:件数|症例数|手術数|分娩|患者数|実績|例|件)/;

const isSourced = (text: string): boolean =>
  PERIOD.test(text) && COUNT.test(text) && (WHO.test(text) || DATED_COUNT.test(text));

const AFTERCARE =
  /経過観察|再診|術後の(?:診察|通院|検診)|後日|翌日(?:の|に|も)(?:診察|来院|検診|受診|通院)|複数回|回ほど|目安|個人差|の後[、も].*(?:通院|受診|来院)|確認のため|定期(?:的|検診)|(?<!no )follow[ -]?ups?(?! (?:is |are )?(?:not|un))|after ?care|check-?up (?:the|after|a|one|next)|further visits|next day|weeks? later|usually takes|varies/;

const LUMPED =
  /まとめて|最後に|別(?:の)?ぺーじ|りんく先|詳しくはこちら|末尾|下部|link|see (?:the )?(?:next|other|last) page|at the (?:end|bottom)|on another page/;

const CERTIFIED =
  /(?:学会|機構|協会|board of|society|college|association|academy|council)[^。]{0,12}(?:認定|専門医|specialist|certified|surge|dermat|cardio)|専門医[^。]{0,10}(?:学会|機構|協会)|(?:certified|specialist)[^.]{0,30}(?:society|college|board of|association|academy|council|register)/;
