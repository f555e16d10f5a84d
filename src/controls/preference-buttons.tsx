import { Languages, Moon, Sun, SunMoon } from 'lucide';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#i18n';
import { useText } from '#i18n/react';
import { IconButton, Menu } from '#ui';

export type ThemeChoice = 'light' | 'dark' | 'system';

/** What a person chose on this device, and how to choose otherwise. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

const THEME_ICONS = { light: Sun, dark: Moon, system: SunMoon } as const;

/** The switches for language and theme, the same on every screen. */
export function PreferenceButtons({ preferences }: { preferences: Preferences }): ReactNode {
  const t = useText();
  const { language, theme, setLanguage, setTheme } = preferences;
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
            onChange: (id) => setLanguage(id as Language),
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
