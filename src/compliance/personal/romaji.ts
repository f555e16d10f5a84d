const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo みゃmya みゅmyu みょmyo ' +
    'りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo じゃja じゅju じょjo びゃbya びゅbyu びょbyo ' +
    'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno ' +
    'はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ' +
    'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo'
  )
    .split(' ')
    .map((each) => [each.replace(/[a-z]/g, ''), each.replace(/[^a-z]/g, '')]),
);

/** A reading in hiragana as passports write it (Hepburn, long vowels short), with a capital: すどう → Sudo. */
export function romaji(reading: string): string {
  const plain = (reading.match(/[ぁ-ん][ゃゅょ]?/g) ?? [])
    .map((each) => (each === 'っ' ? '+' : (SYLLABLES[each] ?? '')))
    .join('')
    .replace(/\+(.)/g, (_, letter: string) => letter + letter)
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/n(?=[bmp])/g, 'n');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
