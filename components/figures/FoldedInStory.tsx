import type { ReactNode } from 'react';

interface FoldedInStoryProps {
  /**
   * Whether the part is folded under its summary, as in the story; elsewhere it is shown in full, without the summary.
   */
  readonly isFolded: boolean;
  /** The line that names the contents of the folded part. */
  readonly summary: ReactNode;
  /** Id of the folded part with its summary, if addresses refer to it. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Renders a part of a figure or chapter that the story does not need: folded there, and shown on the page of the figure
 * or section and on paper.
 */
export function FoldedInStory({ isFolded, summary, id, children }: FoldedInStoryProps) {
  if (!isFolded) return children;
  return (
    <details className="story-fold" id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
