import type { ReactNode } from 'react';
import { SCALES, SCORE_SCALES, type Scales, type ScoreScale } from '#fields';
import { ENCODINGS, ENCODING_NAMES, type Encoding } from '#format';
import { aspects } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select } from '#ui';
import './how-read.css';

/** How something that comes in was read, side by side, to be changed where a guess is wrong. */
export const HowRead = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="how-read">{children}</div>
);

interface EncodingChoiceProps {
  readonly encoding: Encoding;
  readonly onChange: (encoding: Encoding) => void;
}

/** How the characters of a file are written. */
export function EncodingChoice({ encoding, onChange }: EncodingChoiceProps): ReactNode {
  const { incoming } = useText();
  return (
    <Field label={incoming.encoding}>
      <Select<Encoding>
        value={encoding}
        options={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
        onChange={onChange}
      />
    </Field>
  );
}

interface ScaleChoiceProps {
  readonly scale: ScoreScale;
  readonly onChange: (scale: ScoreScale) => void;
  /** Of which scores, where not of all. */
  readonly aspect?: string;
}

/** How scores are counted. */
export function ScaleChoice({ scale, onChange, aspect }: ScaleChoiceProps): ReactNode {
  const { incoming } = useText();
  return (
    <Field label={aspect === undefined ? incoming.scale : incoming.scaleOf(aspect)}>
      <Select<ScoreScale>
        value={scale}
        options={SCORE_SCALES.map((value) => ({ value, label: incoming.scaleName(...SCALES[value]) }))}
        onChange={onChange}
      />
    </Field>
  );
}

interface ScalesChoiceProps {
  readonly scales: Scales;
  readonly onChange: (scales: Scales) => void;
}

/** The same for the aspects that have scores: one choice while all are counted alike. */
export function ScalesChoice({ scales, onChange }: ScalesChoiceProps): ReactNode {
  const language = useLanguage();
  const counted = aspects.flatMap(({ id, name }) => {
    const scale = scales[id];
    return scale === undefined ? [] : [{ id, name: name[language], scale }];
  });
  const [first] = counted;
  if (first !== undefined && counted.every(({ scale }) => scale === first.scale)) {
    const all = (scale: ScoreScale): Scales => Object.fromEntries(counted.map(({ id }) => [id, scale]));
    return <ScaleChoice scale={first.scale} onChange={(scale) => onChange(all(scale))} />;
  }
  return counted.map(({ id, name, scale }) => (
    <ScaleChoice key={id} aspect={name} scale={scale} onChange={(chosen) => onChange({ ...scales, [id]: chosen })} />
  ));
}
