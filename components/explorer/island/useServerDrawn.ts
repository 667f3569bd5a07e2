import { type DOMAttributes, type ReactNode, useState, useSyncExternalStore } from 'react';

type Drawn = Pick<DOMAttributes<Element>, 'children' | 'dangerouslySetInnerHTML'> & {
  readonly suppressHydrationWarning?: true; // What the server drew is on purpose not what the browser would draw.
};

/** One and the same each time: React writes it again only when it is another. */
const AS_IT_STANDS: Drawn = {
  dangerouslySetInnerHTML: { __html: '' },
  suppressHydrationWarning: true, // The server's nodes differ from this empty text on purpose, and are kept.
};

/**
 * Children that are drawn once and then worked by hand. Where the server drew them, the browser keeps these nodes and
 * React looks at none of them: hydrating hundreds of marks and rows would keep a phone busy for a second.
 * @param draw also called in the browser, for an element that comes later
 * @returns properties for the element that holds them
 */
export function useServerDrawn(draw: () => ReactNode): Drawn {
  const isHydrating = useSyncExternalStore(subscribeToNothing, isNever, isAlways);
  const [drawn] = useState(() =>
    isHydrating && typeof document !== 'undefined' ? AS_IT_STANDS : { children: draw() },
  );
  return drawn;
}

const subscribeToNothing = () => () => {};
const isNever = () => false;
const isAlways = () => true;
