import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What came of the last press: takes the focus when it appears, so that it is seen and the next key goes on from there. */
export const Focused = ({ children }: { children: ComponentChildren }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} class="focused">
      {children}
    </div>
  );
};
