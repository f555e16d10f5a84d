import { Languages, Moon, Sun, SunMoon } from 'lucide';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#i18n';
import { useText } from '#i18n/react';
import { IconButton, Menu, useToasts } from '#ui';

export type ThemeChoice = 'light' | 'dark' | 'system';

/** What a person chose on this device, and how to choose otherwise. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Whether it is spoken now: its words may not come. */
  readonly setLanguage: (language: Language) => Promise<boolean>;
  readonly setTheme: (theme: ThemeChoice) => void;
}

const THEME_ICONS = { light: Sun, dark: Moon, system: SunMoon } as const;

/** The switches for language and theme, the same on every screen. */
export function PreferenceButtons({ preferences }: { preferences: Preferences }): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const { language, theme, setLanguage, setTheme } = preferences;
  const speak = async (next: Language): Promise<void> => {
    if (!(await setLanguage(next)))
      toasts.show({ text: t.common.languageNotLoaded(LANGUAGE_NAMES[next]), tone: 'error' });
  };
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton icon={Languages} label={`${t.common.language} / ${language === 'ja' ? 'Language' : '言語'}`} />
        }
        items={[
          {
            kind: 'choice',
            id: 'language',
            label: t.common.language,
            value: language,
            options: LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] })),
            onChange: (id) => void speak(id as Language),
          },
        ]}
      />
      <Menu
        align="end"
        trigger={<IconButton icon={THEME_ICONS[theme]} label={t.common.theme} />}
        items={[
          {
            kind: 'choice',
            id: 'theme',
            label: t.common.theme,
            value: theme,
            options: (['light', 'dark', 'system'] as const).map((id) => ({
              id,
              label: t.common[id],
              icon: THEME_ICONS[id],
            })),
            onChange: (id) => setTheme(id as ThemeChoice),
          },
        ]}
      />
    </>
  );
}
