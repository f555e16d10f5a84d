import { annotatedTargets, titlesOf, type Annotation, type JourneyMap } from '#model';
import { nameOf, perspectives } from '#knowledge';
import type { PictureNotes } from '#scene';
import { formatDate, textIn, type Language } from '#i18n';

/** The open threads of a map as they are listed under a picture of it, in the order in which one reads the map. */
export function picturedAnnotations(map: JourneyMap, language: Language): PictureNotes {
  const { annotations: t, inspector } = textIn(language);
  const heading = ({ author, perspective, createdAt }: Annotation, ...before: readonly string[]): string =>
    [
      ...before,
      author,
      perspective === null ? '' : nameOf(perspectives, perspective, language),
      formatDate(language, createdAt),
    ]
      .filter((part) => part !== '')
      .join(inspector.separator);
  const notes = annotatedTargets(map).flatMap(({ target, threads }) =>
    threads
      .filter(({ root }) => root.resolvedAt === null)
      .map(({ root, replies }) => ({
        target,
        heading: heading(root, t.what(titlesOf(map, target))),
        text: root.text,
        replies: replies.map((reply) => ({ heading: heading(reply), text: reply.text })),
      })),
  );
  return { title: t.annotations, notes };
}
