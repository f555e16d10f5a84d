import { ChevronDown, ChevronUp, X } from 'lucide';
import { useCallback, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { excerptOf, findText, type Hit, type HitField } from '#analysis';
import { commandOf, goToHit, isApple, runCommand, searchFor, shortcutText, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, usePlace, useSession } from '#editor/react';
import { fieldHead, isFieldId } from '#fields';
import type { Language, Text } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { IconButton, SearchField, isComposing } from '#ui';
import './find-bar.css';

/** Searches the map: how much was found, which one is shown, in which field, and on to the next. */
export function FindBar(): ReactNode {
  const isOpen = useSession(({ find }) => find.isOpen);
  return isOpen ? <OpenFindBar /> : null;
}

function OpenFindBar(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { session, view, places } = context.openMap;
  const { text, at } = useSession(({ find }) => find);
  const hits = useMap((map) => findText(map, text));
  const field = useRef<HTMLInputElement>(null);
  const takeFocus = useCallback((): void => {
    field.current?.focus();
    field.current?.select();
  }, []);
  usePlace(places.find, takeFocus);
  useEffect(takeFocus, [takeFocus]);

  const close = useCallback((): void => {
    session.setState(({ find }) => ({ find: { ...find, isOpen: false } }));
    view.current?.takeFocus();
  }, [session, view]);
  const bar = useEscape(close);
  const type = (next: string): void => {
    searchFor(context, next);
    goToHit(context, 1);
  };
  const key = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0] ?? '', isApple());
  const hit = hits[Math.min(at, hits.length - 1)];
  return (
    <search className="find-bar" aria-label={t.find.title} ref={bar}>
      <div className="find-row">
        <SearchField
          ref={field}
          className="find-field"
          value={text}
          onChange={type}
          onEnter={(backwards) => goToHit(context, backwards ? -1 : 1)}
          label={t.find.title}
          placeholder={t.find.placeholder}
          clearLabel={t.find.clear}
        />
        <span className="find-count" role="status">
          {text.trim() !== '' && countText(hits.length, at, t.find)}
        </span>
        <IconButton
          size="s"
          icon={ChevronUp}
          label={t.find.previous}
          shortcut={key('findPrevious')}
          disabled={hits.length === 0}
          onClick={() => runCommand('findPrevious', context)}
        />
        <IconButton
          size="s"
          icon={ChevronDown}
          label={t.find.next}
          shortcut={key('findNext')}
          disabled={hits.length === 0}
          onClick={() => runCommand('findNext', context)}
        />
        <IconButton size="s" icon={X} label={t.find.close} shortcut="Esc" onClick={close} />
      </div>
      {hit !== undefined && at >= 0 && <FoundText hit={hit} search={text} />}
    </search>
  );
}

/** Calls back on Escape in any part of an element, before the part can use the key itself. */
function useEscape(onEscape: () => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    element.current?.addEventListener('keydown', press, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [onEscape]);
  return element;
}

const placeName = (field: HitField, t: Text, language: Language): string =>
  isFieldId(field) ? fieldHead(field, language) : t.find.fields[field];

/** The field in which it was found, and the words around it. */
function FoundText({ hit, search }: { hit: Hit; search: string }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { before, found, after } = excerptOf(hit.text, search);
  return (
    <p className="find-excerpt" role="status">
      <span className="find-place">{placeName(hit.field, t, language)}</span>
      <span className="find-text">
        {before}
        <mark>{found}</mark>
        {after}
      </span>
    </p>
  );
}

interface CountWords {
  readonly none: string;
  readonly at: (at: number, count: number) => string;
  readonly found: (count: number) => string;
}

function countText(count: number, at: number, words: CountWords): string {
  if (count === 0) return words.none;
  return at < 0 ? words.found(count) : words.at(Math.min(at, count - 1) + 1, count);
}
