import { fileName, writeRatingForm, writeRatings } from '#format';
import { ratingsInSight, type OpenMap } from '#editor';
import type { Language, Text } from '#i18n';
import { saveFile } from './save-file.ts';

interface RatingsRequest {
  readonly what: 'all' | 'form';
  readonly language: Language;
  readonly t: Text;
}

/** Saves ratings as CSV, in a blind round those of one's own perspective alone, or a form for it. Answers with the file's name. */
export async function saveRatings(
  { editor, session }: OpenMap,
  { what, language, t }: RatingsRequest,
): Promise<string> {
  const map = editor.getMap();
  const { viewpoint } = session.getState();
  const own = viewpoint === 'all' ? 'patient' : viewpoint;
  const isForm = what === 'form';
  const table = isForm
    ? await writeRatingForm(map, language, own)
    : await writeRatings(map, language, ratingsInSight(session.getState()));
  const name = fileName(`${map.info.title} ${isForm ? t.ratings.formName : t.ratings.tableName}`, 'csv');
  return saveFile(name, new Blob([table], { type: 'text/csv' }));
}
