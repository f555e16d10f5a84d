/** A colour by its meaning; every tone has a mark, a text-safe variant and a tint in `tokens.css`. */
export type Tone = 'accent' | 'medical' | 'psychological' | 'economic' | 'social';

/** The class that sets `--tone`, `--tone-text` and `--tone-soft` for everything inside. */
export const toneClass = (tone: Tone | undefined): string => `ui-tone-${tone ?? 'accent'}`;
