// Sentences as people write them, not one letter: the engine looks at the first text for which letters are frequent.
const SAMPLES = {
  en: 'Please bring your card and a list of your medicines to the clinic on Monday at 9:30. The nurse will call you, and the visit takes about 40 minutes in all.',
  ja: '診察の日は保険証とお薬手帳をお持ちください。予約の変更は、平日の9時から17時までにお電話でお願いします。検査の前の夜は食事をとらず、水だけを飲んでください。気になる症状があるときは、看護師にお話しください。',
};

/**
 * Has expressions worked out one by one: the engine does that when they are first used, and better at the second use,
 * which takes some milliseconds each. Texts with and without Japanese letters have code of their own, and V8 makes only
 * slow code once there are 16 MB of it: an expression is readied for those texts only that it will mostly meet.
 */
export function* warmed(expressions: readonly RegExp[], language: 'ja' | 'en'): Generator<null, void> {
  for (const expression of expressions) {
    for (const text of [SAMPLES[language], SAMPLES[language]]) {
      yield null;
      expression.lastIndex = 0;
      expression.test(text);
    }
  }
}
