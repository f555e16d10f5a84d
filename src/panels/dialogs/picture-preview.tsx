import { useEffect, useRef, type ReactNode } from 'react';
import { paintPicture, palettes, type Picture, type Theme } from '#scene';

const ROOM = { width: 480, height: 400 } as const;

/** The picture in small, painted by the same painter that makes the file. */
export function PicturePreview({ picture, theme, label }: { picture: Picture; theme: Theme; label: string }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height, 1);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null) return;
    const pixels = scale * devicePixelRatio;
    context.canvas.width = Math.max(1, Math.round(picture.width * pixels));
    context.canvas.height = Math.max(1, Math.round(picture.height * pixels));
    paintPicture(context, picture, palettes[theme], pixels);
  }, [picture, theme, scale]);
  return (
    <div className="picture-preview">
      <canvas ref={canvas} role="img" aria-label={label} style={{ width: picture.width * scale, height: picture.height * scale }} />
    </div>
  );
}
