import { FileText, Map as MapIcon, Plus } from 'lucide';
import { useState } from 'react';
import {
  Banner,
  Button,
  Checkbox,
  EmptyState,
  Field,
  Kbd,
  Progress,
  Resizer,
  SearchField,
  SegmentedControl,
  Select,
  Slider,
  Spinner,
  Switch,
  Tabs,
  TagInput,
  TextArea,
  TextField,
  ToggleChips,
  type Tone,
} from '#ui';

interface SectionProps {
  /** The Japanese or the English text. */
  readonly t: (ja: string, en: string) => string;
}

export const Buttons = ({ t }: SectionProps) => (
  <>
    <div className="gallery-row">
      <Button variant="primary" icon={Plus}>
        {t('追加', 'Add')}
      </Button>
      <Button>{t('キャンセル', 'Cancel')}</Button>
      <Button variant="quiet" icon={Plus}>
        {t('ジャーニーを追加', 'Add journey')}
      </Button>
      <Button variant="danger">{t('削除', 'Delete')}</Button>
    </div>
    <div className="gallery-row">
      <Button size="s">{t('小さい', 'Small')}</Button>
      <Button variant="quiet" size="s" aria-pressed="true">
        {t('選択中', 'Pressed')}
      </Button>
      <Button disabled>{t('使えない', 'Disabled')}</Button>
      <Kbd>Ctrl+Shift+Z</Kbd>
      <Spinner label={t('読み込み中', 'Loading')} />
    </div>
    <Progress value={0.6} label={t('進み', 'Progress')} />
    <Progress value={null} label={t('準備中', 'Preparing')} />
  </>
);

export const Texts = ({ t }: SectionProps) => {
  const [title, setTitle] = useState(t('診断の説明を受ける', 'Diagnosis explained'));
  const [reason, setReason] = useState(t('見通しは立つが落ち込む', 'Clarity, but low mood'));
  const [search, setSearch] = useState('');
  return (
    <>
      <TextField plain className="gallery-title" label={t('題名', 'Title')} value={title} onCommit={setTitle} />
      <Field label={t('題名', 'Title')} hint={t('三行までに折り返します', 'Wraps to three lines')}>
        <TextField value={title} onCommit={setTitle} />
      </Field>
      <Field
        label={t('理由', 'Reason')}
        aside={<span className="ui-hint">{t('根拠：面接3件', 'Evidence: 3 interviews')}</span>}
      >
        <TextArea value={reason} onCommit={setReason} />
      </Field>
      <Field label={t('メール', 'E-mail')} error={t('@ が要ります', 'An @ is missing')}>
        <TextField value="kenichi" onCommit={() => undefined} />
      </Field>
      <Field label={t('場所', 'Place')} inline>
        <TextField value="" placeholder={t('（複数の値）', '(several)')} onCommit={() => undefined} />
      </Field>
      <SearchField label={t('検索', 'Search')} clearLabel={t('消す', 'Clear')} value={search} onChange={setSearch} />
    </>
  );
};

export const Choosing = ({ t }: SectionProps) => {
  const [channel, setChannel] = useState('clinic');
  const [tags, setTags] = useState<readonly string[]>([t('医師', 'Physician'), t('看護師', 'Nurse')]);
  const [on, setOn] = useState<readonly string[]>(['medical', 'social']);
  const [state, setState] = useState('real');
  const [isMoment, setIsMoment] = useState(true);
  const [isShown, setIsShown] = useState(true);
  return (
    <>
      <Field label={t('チャネル', 'Channel')}>
        <Select
          value={channel}
          onChange={setChannel}
          options={[
            { value: 'clinic', label: t('診療所', 'Clinic'), icon: Plus },
            { value: 'web', label: t('ウェブ', 'Web'), icon: FileText },
          ]}
        />
      </Field>
      <Field label={t('関わる人', 'People involved')}>
        <TagInput
          value={tags}
          onChange={setTags}
          suggestions={[t('薬剤師', 'Pharmacist'), t('家族', 'Family'), t('栄養士', 'Dietitian')]}
          suggestionsLabel={t('候補', 'Suggestions')}
          removeLabel={(tag) => t(`${tag}を外す`, `Remove ${tag}`)}
        />
      </Field>
      <Field label={t('観点', 'Aspects')}>
        <ToggleChips
          value={on}
          onChange={setOn}
          mixed={['economic']}
          options={aspects(t).map(({ tone, label }) => ({ value: tone, label, tone }))}
        />
      </Field>
      <Field label={t('状態', 'State')}>
        <SegmentedControl
          fill
          value={state}
          onChange={setState}
          options={[
            { value: 'real', label: t('現状', 'As is') },
            { value: 'planned', label: t('予定', 'Planned') },
          ]}
        />
      </Field>
      <Checkbox checked={isMoment} onChange={setIsMoment}>
        {t('真実の瞬間', 'Moment of truth')}
      </Checkbox>
      <Checkbox checked="mixed" onChange={() => undefined} hint={t('一部だけ', 'Only some')}>
        {t('仮定', 'Assumed')}
      </Checkbox>
      <Switch checked={isShown} onChange={setIsShown}>
        {t('凡例を付ける', 'With legend')}
      </Switch>
      <Switch checked={false} onChange={() => undefined}>
        {t('日付を付ける', 'With date')}
      </Switch>
    </>
  );
};

export const Scores = ({ t }: SectionProps) => {
  const [tab, setTab] = useState('experience');
  return (
    <Tabs
      label={t('詳細', 'Details')}
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'content', label: t('内容', 'Content'), content: <p>{t('内容', 'Content')}</p> },
        { id: 'experience', label: t('体験', 'Experience'), content: <Sliders t={t} /> },
        { id: 'approach', label: t('次の一手', 'Next step'), content: null },
        { id: 'notes', label: t('コメント', 'Notes'), badge: 2, content: null },
      ]}
    />
  );
};

const Sliders = ({ t }: SectionProps) => {
  const [scores, setScores] = useState<Readonly<Record<string, number | null>>>({
    medical: 1,
    psychological: -2,
    economic: 0,
    social: null,
  });
  return (
    <div className="gallery-scores">
      {aspects(t).map(({ tone, label }) => (
        <Field key={tone} label={label} inline>
          <Slider
            tone={tone}
            assumed={tone === 'psychological'}
            value={scores[tone] ?? null}
            onCommit={(value) => setScores({ ...scores, [tone]: value })}
            valueText={(value) => (value === null ? t('未評価', 'not rated') : signed(value))}
            clearLabel={t('評価を消す', 'Clear')}
          />
        </Field>
      ))}
    </div>
  );
};

export const Messages = ({ t }: SectionProps) => (
  <>
    <Banner title={t('保存の許可', 'Storage')}>{t('この端末に保存されます。', 'Kept on this device.')}</Banner>
    <Banner tone="warning">{t('心理で2点のひらき：患者−2、マーケ0', '2 points apart: patient −2, marketing 0')}</Banner>
    <Banner
      tone="error"
      title={t('保存できませんでした', 'Not saved')}
      action={<Button size="s">{t('再試行', 'Try again')}</Button>}
      onDismiss={() => undefined}
      dismissLabel={t('閉じる', 'Close')}
    >
      {t('変更は画面に残っています。', 'Your changes are still on screen.')}
    </Banner>
    <EmptyState
      icon={MapIcon}
      title={t('マップはまだありません', 'No maps yet')}
      actions={<Button variant="primary">{t('新しいマップ', 'New map')}</Button>}
    >
      {t('ひな形から始めるか、ファイルをここに落としてください。', 'Start from a template, or drop a file anywhere.')}
    </EmptyState>
  </>
);

export const Edges = ({ t }: SectionProps) => {
  const [width, setWidth] = useState(280);
  return (
    <div className="gallery-split">
      <div id="gallery-panel" style={{ width }}>
        {t('パネル', 'Panel')}
      </div>
      <Resizer
        panel="left"
        label={t('パネルの幅', 'Width of the panel')}
        controls="gallery-panel"
        value={width}
        min={120}
        max={320}
        onChange={setWidth}
      />
    </div>
  );
};

const aspects = (t: SectionProps['t']): { readonly tone: Exclude<Tone, 'accent'>; readonly label: string }[] => [
  { tone: 'medical', label: t('医療', 'Medical') },
  { tone: 'psychological', label: t('心理', 'Psychological') },
  { tone: 'economic', label: t('経済', 'Economic') },
  { tone: 'social', label: t('社会', 'Social') },
];

const signed = (value: number): string => (value > 0 ? `+${value}` : `${value}`.replace('-', '−'));
