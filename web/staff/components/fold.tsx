import type { ComponentChildren } from 'preact';

type FoldProps = { id: string; title: string; count?: number; open?: boolean; children: ComponentChildren };

/** A part of a screen that can be folded away under its heading, with how much is in it. */
export const Fold = ({ id, title, count, open = false, children }: FoldProps) => (
  <details class="fold" open={open}>
    <summary id={id}>
      <h2>{title}</h2> {count !== undefined && count > 0 && <span class="count">{count}</span>}
    </summary>
    {children}
  </details>
);
