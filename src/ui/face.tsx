/** From very bad to very good. */
export type Mood = -2 | -1 | 0 | 1 | 2;

/** A face drawn with a few lines in the colour of the text: it needs no font and looks alike everywhere. Decoration. */
export const Face = ({ mood }: { readonly mood: Mood }) => {
  const bend = mood * 1.75;
  const mouth = `M7.5 ${15.5 - bend / 2}Q12 ${15.5 + bend} 16.5 ${15.5 - bend / 2}`;
  return (
    <svg className="ui-face" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" />
      <path d="M8.75 9.25v1.5M15.25 9.25v1.5" />
      {mood === -2 && <path d="M6.75 7.5l2.75-1.25M17.25 7.5l-2.75-1.25" />}
      <path d={mood === 2 ? `${mouth}Z` : mouth} />
    </svg>
  );
};
