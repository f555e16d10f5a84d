import { useEffect, useRef, useState } from 'react';

/**
 * Calls `onEnd` after `duration` ms (0: never), starting anew when `subject` changes and standing
 * still while pointer or focus are inside. Spread the result on the element.
 */
export const useCountdown = (duration: number, onEnd: () => void, subject: unknown) => {
  const [isPaused, setIsPaused] = useState(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (isPaused || duration === 0) return;
    const timer = setTimeout(() => end.current(), duration);
    return () => clearTimeout(timer);
  }, [isPaused, duration, subject]);
  const pause = (): void => setIsPaused(true);
  const resume = (): void => setIsPaused(false);
  return { onPointerEnter: pause, onPointerLeave: resume, onFocus: pause, onBlur: resume };
};
