/** Takes apart what was typed or pasted: commas of both scripts and line breaks separate. */
export const splitTags = (text: string): readonly string[] =>
  text
    .split(/[,、，\n\t]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** Adds what is not there yet; gives the very same list when nothing is new. */
export const addTags = (tags: readonly string[], added: readonly string[]): readonly string[] => {
  const fresh = [...new Set(added)].filter((tag) => !tags.includes(tag));
  return fresh.length === 0 ? tags : [...tags, ...fresh];
};
