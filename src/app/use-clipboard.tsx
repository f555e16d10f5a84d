import { useEffect, useState, type ReactNode } from 'react';
import {
  commandOf,
  isApple,
  personaText,
  runCommand,
  selectionAsClip,
  shortcutText,
  type CommandContext,
} from '#commands';
import { createInfo, emptyTables, type JourneyMap } from '#model';
import { markIn } from '#format';
import { textIn } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import type { Redaction } from '#compliance';
import { isFocusLost, useToasts } from '#ui';
import type { Device } from '#storage';
import { clipPicture, copyPng, fetchRedactedMap, NotFetched, Stayed, type WayOut } from '#export';
import { copyText } from './copy-text.ts';
import { CLIP_TYPE, createKeptClips, formsOf, type ClipForms } from './clip-forms.ts';
import type { ClipboardSlot } from './clipboard-slot.ts';
import { isBusy, isWriting } from './keyboard-state.ts';
import { usePaste } from './use-paste.tsx';
import { whenUsed } from './when-used.ts';

interface ClipboardServices {
  readonly slot: ClipboardSlot;
  readonly device: Device;
  /** Opens files as maps of their own. */
  readonly openFiles: (files: readonly File[]) => void;
  /** What may leave of a map. */
  readonly askToLeave: (map: JourneyMap) => Promise<WayOut>;
}

/**
 * Lets the browser's own copy, cut and paste work on what is selected on the canvas, and answers what menus ask of the
 * clipboard. Returns what it shows: the question about a pasted list, and what screen readers say.
 */
export function useClipboard(
  context: CommandContext,
  { slot, device, openFiles, askToLeave }: ClipboardServices,
): ReactNode {
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const [kept] = useState(() => createKeptClips(device));
  const [said, say] = useState('');
  const { pasteJson, pasteText, fetch, dialog } = usePaste(context);
  useEffect(() => whenUsed(fetch), [fetch]);
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    let isAsked = false;
    let copies = 0;
    // When something is copied there is no time left to fetch anything.
    let redact: Awaited<ReturnType<typeof fetchRedactedMap>> | null = null;
    const cancelFetch = whenUsed(
      () =>
        void fetchRedactedMap().then(
          (fetched) => (redact = fetched),
          () => undefined,
        ),
    );
    const { editor, session } = context.openMap;
    // Another part of the screen may have answered it, such as a table.
    const isOurs = (event: ClipboardEvent): boolean =>
      !event.defaultPrevented &&
      !isWriting(event.target) &&
      !isBusy() &&
      !(event.type !== 'paste' && isMarkedTextMeant());
    const show = (text: string): void => void toasts.show({ text, key: 'clipboard' });

    const showTooSmall = (): void =>
      void toasts.show({
        text: t.exporting.copiedSmall,
        action: { label: t.exporting.openExport, onAction: () => runCommand('export', context) },
        duration: 0,
        key: 'clipboard',
      });
    const drawn = (leaving: Promise<JourneyMap>, { isAsked }: { readonly isAsked: boolean }) => {
      const picture = leaving.then((map) => clipPicture({ map, sight: session.getState(), language, isAsked }));
      return { picture, png: picture.then(({ png }) => png) };
    };

    const copy = (event: ClipboardEvent): void => {
      const clip = isAsked || isOurs(event) ? selectionAsClip(context) : null;
      // Whatever is copied now, a picture that is still being drawn must not take its place.
      const copied = ++copies;
      if (clip === null || event.clipboardData === null) return;
      event.preventDefault();
      // Other programs get nothing that identifies a person; what stays in Tabiji is whole.
      const redaction = redact?.(clip, { language }) ?? null;
      const outside = redaction?.map ?? { ...emptyTables(), info: createInfo('', clip.info.createdAt) };
      const keep = (others: JourneyMap): ClipForms => {
        const made = formsOf({ clip, outside: others }, { mapId: context.openMap.id, language });
        kept.keep(made);
        return made;
      };
      const forms = keep(outside);
      const count = Object.keys(clip.touchpoints).length;
      event.clipboardData.setData(CLIP_TYPE, forms.json);
      event.clipboardData.setData('text/plain', forms.text);
      event.clipboardData.setData('text/html', forms.html);
      const isLast = (): boolean => copies === copied && !stop.signal.aborted;
      const leaving =
        redaction === null
          ? fetchRedactedMap().then((redactLater) => redactLater(clip, { language }))
          : Promise.resolve(redaction);
      const others = redaction === null ? leaving.then(({ map }) => keep(map)) : Promise.resolve(forms);
      const { png } = drawn(
        leaving.then(({ map }) => map),
        { isAsked: false },
      );
      void addPicture(others, png, isLast);
      const tell = ({ count: redacted }: Redaction): void => {
        if (redacted > 0 && isLast()) show(textIn(language).personalData.redacted(redacted));
      };
      void leaving.then(tell, () => undefined);
      if (event.type === 'cut') runCommand('remove', context);
      say(event.type === 'cut' ? t.pasting.cut(count) : t.pasting.copied(count));
    };

    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (data === null || !(isAsked || isOurs(event))) return;
      event.preventDefault();
      const [json, html, text] = [data.getData(CLIP_TYPE), data.getData('text/html'), data.getData('text/plain')];
      const files = [...data.files];
      const others = files.filter(({ type }) => !type.startsWith('image/'));
      const mark = markIn(html);
      if (json !== '') pasteJson(json);
      else if (mark !== null)
        void kept.find(mark).then((found) => (found === null ? pasteText({ text, html }) : pasteJson(found)));
      else if (others.length > 0) openFiles(others);
      else if (text.trim() !== '' || /<(?:t[dh]|li)\b/i.test(html)) pasteText({ text, html });
      else show(files.length > 0 ? t.pasting.picture : t.pasting.nothing);
    };

    // While a menu is open the events would count as the menu's.
    const ask = (action: () => void): void => {
      isAsked = true;
      action();
      isAsked = false;
    };
    const detach = slot.attach({
      copy: () => ask(() => document.execCommand('copy')),
      cut: () => ask(() => document.execCommand('cut')),
      paste: () => {
        const refused = (): void =>
          show(t.pasting.notAllowed(shortcutText(commandOf('paste').shortcuts[0] ?? '', isApple())));
        void readClipboard().then(
          (clipboardData) => ask(() => document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))),
          refused,
        );
      },
      copyPicture: () => {
        const map = selectionAsClip(context) ?? editor.getMap();
        copies++;
        const leaving = askToLeave(map).then((out) => out.map);
        const { png, picture } = drawn(leaving, { isAsked: true });
        void copyPng(png).then(
          async () => ((await picture).isLegible ? show(t.exporting.copied) : showTooSmall()),
          async () => {
            // The clipboard does not pass on why there was no picture.
            const why: unknown = await picture.then(
              () => null,
              (error: unknown) => error,
            );
            if (why instanceof Stayed) return;
            const text = why instanceof NotFetched ? t.exporting.notFetched : t.exporting.copyFailed;
            toasts.show({ text, tone: 'error', key: 'clipboard' });
          },
        );
      },
      copyPersona: (id) => {
        const map = editor.getMap();
        const persona = map.personas[id];
        if (persona === undefined) return;
        copies++;
        const leave = async (): Promise<void> => {
          const out = await askToLeave({
            ...emptyTables(),
            info: createInfo('', map.info.createdAt),
            personas: { [id]: persona },
          });
          const isCopied = await copyText(personaText(out.map, id) ?? '');
          if (isCopied) show(t.personas.copied);
          else toasts.show({ text: t.personas.copyFailed, tone: 'error', key: 'clipboard' });
        };
        void leave().catch((error: unknown) => {
          if (error instanceof Stayed) return;
          toasts.show({ text: t.personas.copyFailed, tone: 'error', key: 'clipboard' });
        });
      },
    });
    document.addEventListener('copy', copy, options);
    document.addEventListener('cut', copy, options);
    document.addEventListener('paste', paste, options);
    // In another window something else may be copied.
    window.addEventListener('blur', () => copies++, options);
    return () => {
      stop.abort();
      cancelFetch();
      detach();
    };
  }, [context, slot, kept, openFiles, askToLeave, pasteJson, pasteText, language, t, toasts]);
  return (
    <>
      {dialog}
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </>
  );
}

/**
 * Whether text that is marked on the page is what somebody means to copy: only where the keyboard's focus is around it,
 * or nowhere. Text that stays marked in a panel while one works on the map is not.
 */
function isMarkedTextMeant(): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return false;
  const { activeElement } = document;
  if (activeElement === null || isFocusLost()) return true;
  return activeElement.closest('[data-canvas]') === null && activeElement.contains(selection.anchorNode);
}

/**
 * Replaces what the event has put on the clipboard by the same with a picture, once that is drawn. A browser that
 * refuses leaves the clipboard as it is; so does this when something else has been copied meanwhile.
 */
async function addPicture(others: Promise<ClipForms>, picture: Promise<Blob>, isLast: () => boolean): Promise<void> {
  const inTime = picture.then((blob) => {
    if (!isLast()) throw new Error('Something else was copied.');
    return blob;
  });
  const forms = {
    'text/plain': others.then(({ text }) => new Blob([text], { type: 'text/plain' })),
    'text/html': others.then(({ html }) => new Blob([html], { type: 'text/html' })),
    'image/png': inTime,
  };
  await Promise.resolve()
    .then(() => navigator.clipboard.write([new ClipboardItem(forms)]))
    .catch(() => undefined);
}

/** The clipboard as a paste would give it. Rejects where the browser or the person does not allow it. */
async function readClipboard(): Promise<DataTransfer> {
  const data = new DataTransfer();
  for (const item of await navigator.clipboard.read()) {
    for (const type of item.types) {
      const blob = await item.getType(type);
      if (type.startsWith('text/')) data.setData(type, await blob.text());
      else data.items.add(new File([blob], type.replace('/', '.'), { type }));
    }
  }
  return data;
}
