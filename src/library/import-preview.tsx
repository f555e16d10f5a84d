import type { ReactNode } from 'react';
import { isVast, type ReadMap } from '#format';
import { useText } from '#i18n/react';
import { Banner, Button, Dialog, classNames } from '#ui';
import { ColumnsChoice, EncodingChoice, HowRead, ImportReport, MapPicture, ScalesChoice, useDrawing } from '#controls';
import type { ImportDialogProps } from './import-outcome.ts';

type ImportPreviewProps = Omit<ImportDialogProps, 'outcome'> & ReadMap;

/** The map that a file would give, in small and in numbers. */
export function ImportPreview({
  fileName,
  map,
  report,
  scales = {},
  table,
  encoding = null,
  position,
  onChoose,
  onAccept,
  onCancel,
}: ImportPreviewProps): ReactNode {
  const t = useText();
  const { importing } = t.library;
  const drawing = useDrawing(map);
  const found = {
    touchpoints: Object.keys(map.touchpoints).length,
    phases: Object.keys(map.phases).length,
    journeys: Object.keys(map.journeys).length,
    links: Object.keys(map.links).length,
  };
  const hasTitles = table === undefined || table.reading.columns.includes('title');
  const isOneOfMany = position !== undefined && position.of > 1;
  const source = [fileName, isOneOfMany && importing.one(position.at, position.of)].filter(Boolean);
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      title={fileName === null ? importing.titlePasted : importing.title}
      description={source.length > 0 && source.join(t.library.factSeparator)}
      size={table === undefined ? 'm' : 'l'}
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onCancel}>{isOneOfMany ? importing.skip : t.common.cancel}</Button>
          <Button variant="primary" autoFocus disabled={!hasTitles} onClick={onAccept}>
            {importing.create}
          </Button>
        </>
      }
    >
      <div className={classNames('import-map', table !== undefined && 'is-beside')}>
        <MapPicture drawing={drawing} />
        <div className="import-facts">
          <p className="import-title">{map.info.title || t.common.untitled}</p>
          {map.info.theme !== '' && map.info.theme !== map.info.title && <p>{map.info.theme}</p>}
          <p>{importing.found(found)}</p>
        </div>
      </div>
      {isVast(map) && (
        <Banner tone="warning" title={importing.vast(found.links)}>
          {importing.vastHint}
        </Banner>
      )}
      {table !== undefined && <ColumnsChoice {...table} onChange={(reading) => onChoose?.({ reading })} />}
      {!hasTitles && (
        <Banner tone="warning" live>
          {t.pasting.noTitle}
        </Banner>
      )}
      {(encoding !== null || Object.keys(scales).length > 0) && (
        <HowRead>
          <ScalesChoice scales={scales} onChange={(chosen) => onChoose?.({ scales: chosen })} />
          {encoding !== null && (
            <EncodingChoice encoding={encoding} onChange={(chosen) => onChoose?.({ encoding: chosen })} />
          )}
        </HowRead>
      )}
      {report.length === 0 ? <Banner>{importing.clean}</Banner> : <ImportReport report={report} />}
    </Dialog>
  );
}
