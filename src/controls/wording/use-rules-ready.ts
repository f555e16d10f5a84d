import { useEffect, useState } from 'react';
import { warmAdvertising } from '#compliance';
import { workIdly } from '#ui';

/** Whether the rules of advertising are worked out; the first time that happens in small steps while nothing more urgent waits. */
export function useRulesReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => workIdly(warmAdvertising(), () => setReady(true)), []);
  return isReady;
}
