import { useEffect, useState } from 'react';
import { fetchAllWords, type Language } from '#i18n';
import { useLanguage } from '#i18n/react';
import { whenIdle, workIdly, type TextLook } from '#ui';
import { whenUsed } from './when-used.ts';

type Look = (text: string) => TextLook;
type LookIn = (text: string, language: Language) => TextLook;

/** How fields look through what is written in them for what identifies a person; null until the map is used, and where it cannot be loaded. */
export function usePersonalLook(): Look | null {
  const language = useLanguage();
  const [lookIn, setLookIn] = useState<LookIn | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  useEffect(() => {
    let callOff = (): void => {};
    const load = async (): Promise<void> => {
      const [{ lookForPersonalData, warmPersonalData }] = await Promise.all([
        import('./personal-look.ts'),
        fetchAllWords(),
      ]);
      callOff = workIdly(warmPersonalData(), () => setLookIn(() => lookForPersonalData));
    };
    const forget = whenUsed(() => {
      // Where it cannot come, what leaves is still looked through: that asks again, and says so.
      callOff = whenIdle(() => void load().catch(() => {}));
    });
    return () => {
      forget();
      callOff();
    };
  }, []);
  useEffect(() => setLook(() => lookIn && ((text: string) => lookIn(text, language))), [lookIn, language]);
  return look;
}
