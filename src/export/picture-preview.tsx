import { useEffect, useRef, type ReactNode } from 'react';
import { paintPicture, palettes, type Picture, type Theme } from '#scene';

const ROOM = { width: 1000, height: 640 } as const;

interface PicturePreviewProps {
  /** One, or one a page. */
  readonly pictures: readonly Picture[];
  readonly theme: Theme;
  readonly label: string;
}

/** The pictures in small, painted by the same painter that makes the files; pages one under another. */
export function PicturePreview({ pictures, theme, label }: PicturePreviewProps): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="picture-preview" role="group" aria-label={label} tabIndex={pictures.length > 1 ? 0 : undefined}>
      {pictures.map((picture, index) => (
        <Small
          key={index}
          picture={picture}
          theme={theme}
          label={pictures.length > 1 ? `${index + 1} / ${pictures.length}` : label}
        />
      ))}
    </div>
  );
}

function Small({ picture, theme, label }: { picture: Picture; theme: Theme; label: string }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height, 1);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null) return;
    const pixels = scale * devicePixelRatio;
    context.canvas.width = Math.max(1, Math.round(picture.width * pixels));
    context.canvas.height = Math.max(1, Math.round(picture.height * pixels));
    paintPicture(context, picture, palettes[theme], { scale: pixels });
  }, [picture, theme, scale]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      style={{ width: picture.width * scale, height: picture.height * scale }}
    />
  );
}
