import { MessageSquarePlus, X } from 'lucide';
import type { ReactNode } from 'react';
import { setChoosing } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { Icon, IconButton } from '#ui';

/** What annotate mode waits for, and the way out of it. */
export function AnnotateBanner(): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  return (
    <div className="annotate-banner" data-annotation-ui>
      <Icon icon={MessageSquarePlus} />
      <p role="status">
        {t.choose} <small>{t.chooseByKey}</small>
      </p>
      <IconButton
        icon={X}
        size="s"
        label={t.endChoosing}
        onClick={() => {
          setChoosing(context, false);
          context.openMap.view.current?.takeFocus();
        }}
      />
    </div>
  );
}
