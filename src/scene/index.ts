/** Pixels, derived once: a map as one display list. Knows nothing of React, the DOM, files or the editor. */
export { withFoot } from './picture-foot.ts';
export { browserMeasure } from './measure.ts';
export {
  boxAround,
  grown,
  overlaps,
  type Box,
  type Font,
  type GroupItem,
  type Item,
  type PathItem,
  type Picture,
  type RectItem,
  type Stroke,
  type TextItem,
} from './display.ts';
export {
  createExperienceKeeper,
  experienceOf,
  type Experience,
  type ExperienceOptions,
  type ExperienceStop,
} from './experience.ts';
export { createPlotKeeper } from './plot/kept-plot.ts';
export { plotOf, type Plot, type PlotColumn, type PlotMark, type PlotRequest } from './plot/plot.ts';
export type { PlotFrame, PlotMode } from './plot/frame.ts';
export { annotatedBox, pinCorner, pinPlace } from './annotation-place.ts';
export type { PictureNote, PictureNotes } from './picture-notes.ts';
export { STAGE_ARROWS, type StageMark, type StageMarks } from './plot/stage-steps.ts';
export { channelIconNode } from './channel-icons.ts';
export { FONT_FAMILY } from './font.ts';
export { levelAt, type Level } from './level.ts';
export { cardItemsAt } from './card-at.ts';
export { middleTitle } from './middle-card.ts';
export { linkItemsAt, type Rank } from './link-at.ts';
export { byDrawing, linkLook, type JourneysLook } from './link-look.ts';
export type { LinkShape } from './links.ts';
export { isShortWay, nearestOn, wayPath, wayThrough, type Way } from './way.ts';
export { createMovingLinks, type MovingLinks } from './moving-links.ts';
export { ASPECT_DASHES, markerPath } from './marks.ts';
export { paintItems, paintPicture, type Colours } from './paint-canvas.ts';
export { svgOf } from './paint-svg.ts';
export { palettes, paletteCss, type ColourName, type Theme } from './palette.ts';
export {
  MATRIX,
  createMatrixBuilder,
  matrixOf,
  type Matrix,
  type MatrixLine,
  type MatrixPart,
  type MatrixSize,
} from './matrix.ts';
export type { MatrixCell, MatrixColumn, MatrixContent, MatrixRow } from './matrix-content.ts';
export { matrixPages } from './matrix-pages.ts';
export { matrixPieces } from './matrix-picture.ts';
export { PAGE_MARGIN, pageContent, pageUnits, type Paper } from './paper.ts';
export { differencePicture, type DifferenceMarks, type DifferencePicture } from './difference-picture.ts';
export { differenceSign, type DifferenceMark } from './difference-marks.ts';
export { pictureOf, type PictureOptions } from './picture.ts';
export { PERSONA_FIELDS, initialOf, type PersonaCardsOptions, type PersonaField } from './persona-cards.ts';
export { picturePieces } from './picture-pieces.ts';
export {
  ANY_ROOM,
  LEGIBLE,
  isLegible,
  isOpenedEverywhere,
  pixelsFor,
  roomAt,
  type Pixels,
  type Room,
} from './pixels.ts';
export { mapSlides, type MapSlidesRequest, type SlideFrame } from './slide/slide.ts';
export { matrixSlides } from './slide/matrix-slides.ts';
export { blocksSlide, stackedSlides } from './slide/blocks-slide.ts';
export { overviewSlide, type OverviewBlock } from './slide/overview-slide.ts';
export type { SignWords } from './legend/legend-entries.ts';
export { createSceneBuilder, type Scene, type SceneBuilder, type SceneOptions } from './scene.ts';
export { cardsIn, type CardBox } from './kept-cards.ts';
export { linksIn } from './kept-links.ts';
export { fitLine, fitLines, type TextMeasure } from './text.ts';
