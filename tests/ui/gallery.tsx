import { Download, Redo2, Trash2, Undo2 } from 'lucide';
import { useState, type ReactNode } from 'react';
import { Button, IconButton, Menu, SegmentedControl, Select } from '#ui';
import { Buttons, Choosing, Edges, Messages, Scores, Texts } from './gallery-sections.tsx';
import './gallery.css';

interface GalleryProps {
  readonly language: 'ja' | 'en';
}

/** Every widget on one page, in one language: for the accessibility test and for the eye. */
export const Gallery = ({ language }: GalleryProps) => {
  const t = (ja: string, en: string): string => (language === 'ja' ? ja : en);
  return (
    <main className="gallery" lang={language}>
      <h1>{t('部品の見本', 'Widgets')}</h1>
      <Bar t={t} />
      <div className="gallery-columns">
        <Section title={t('ボタン', 'Buttons')}>
          <Buttons t={t} />
        </Section>
        <Section title={t('文字', 'Text')}>
          <Texts t={t} />
        </Section>
        <Section title={t('選ぶ', 'Choosing')}>
          <Choosing t={t} />
        </Section>
        <Section title={t('患者の視点', 'Patient’s view')}>
          <Scores t={t} />
        </Section>
        <Section title={t('知らせ', 'Messages')}>
          <Messages t={t} />
        </Section>
        <Section title={t('境目', 'Edges')}>
          <Edges t={t} />
        </Section>
      </div>
    </main>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="gallery-section">
    <h2 className="ui-label">{title}</h2>
    {children}
  </section>
);

const Bar = ({ t }: { readonly t: (ja: string, en: string) => string }) => {
  const [view, setView] = useState('canvas');
  const [perspective, setPerspective] = useState('patient');
  const [hasGrid, setHasGrid] = useState(true);
  return (
    <header className="gallery-bar">
      <SegmentedControl
        label={t('表示', 'View')}
        value={view}
        onChange={setView}
        options={[
          { value: 'canvas', label: t('キャンバス', 'Canvas') },
          { value: 'matrix', label: t('マトリクス', 'Matrix') },
          { value: 'table', label: t('表', 'Table') },
          { value: 'findings', label: t('気づき', 'Findings') },
        ]}
      />
      <Select
        label={t('視点', 'Perspective')}
        prefix={t('視点：', 'View:')}
        look="button"
        className="gallery-select"
        value={perspective}
        onChange={setPerspective}
        options={[
          { value: 'patient', label: t('患者', 'patient') },
          { value: 'clinical', label: t('診療', 'clinical') },
        ]}
      />
      <IconButton icon={Undo2} label={t('元に戻す', 'Undo')} shortcut="Ctrl+Z" />
      <IconButton icon={Redo2} label={t('やり直す', 'Redo')} disabled />
      <Menu
        trigger={<Button variant="primary">{t('書き出し', 'Export')}</Button>}
        items={[
          { id: 'png', label: 'PNG', icon: Download, shortcut: 'Ctrl+E', onSelect: () => undefined },
          { id: 'line', kind: 'separator' },
          {
            id: 'grid',
            kind: 'check',
            label: t('格子を表示', 'Show the grid'),
            checked: hasGrid,
            onChange: setHasGrid,
          },
          {
            id: 'perspective',
            kind: 'choice',
            label: t('視点', 'Perspective'),
            value: perspective,
            options: [
              { id: 'patient', label: t('患者', 'Patient') },
              { id: 'clinical', label: t('診療', 'Clinical') },
            ],
            onChange: setPerspective,
          },
          {
            id: 'more',
            kind: 'sub',
            label: t('その他', 'More'),
            items: [{ id: 'csv', label: 'CSV', onSelect: () => undefined }],
          },
          {
            id: 'delete',
            label: t('削除', 'Delete'),
            icon: Trash2,
            danger: true,
            shortcut: 'Del',
            onSelect: () => undefined,
          },
        ]}
      />
    </header>
  );
};
