import { Children, isValidElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { chapterMdxComponents } from './chapterMdxComponents';

/** Returns the MDX components that render only one figure of a chapter, with its steps and its table open. */
export function figureOnlyMdxComponents(locale: Locale, id: string) {
  const words = chapterMdxComponents(locale, 'open');
  return { ...words, Section: only((props) => props.figure === id || props.id === id) };
}

/** Returns the MDX components that render only one map of a chapter, with its text. */
export function sceneOnlyMdxComponents(locale: Locale, scene: string, figure: string | undefined) {
  const words = chapterMdxComponents(locale, 'folded');
  return {
    ...words,
    Section: only((props) => props.scene === scene || (figure !== undefined && props.figure === figure)),
    Scrolly: only((props) => props.scene === scene),
  };
}

/** Returns the MDX components that render only the plain summary of a chapter, unfolded. */
export function summaryOnlyMdxComponents(locale: Locale) {
  const words = chapterMdxComponents(locale, 'folded');
  return { ...words, Section: only((_, type) => type === words.Plain) };
}

/**
 * Returns the MDX components that render only the question to guess in a chapter.
 * @param Answer renders the paragraphs of its answer
 */
export function predictionOnlyMdxComponents(
  locale: Locale,
  Answer: (props: { readonly children: ReactNode }) => ReactNode,
) {
  const words = chapterMdxComponents(locale);
  return {
    ...words,
    Section: only((_, type) => type === Guess),
    Prediction: Guess,
    Answer,
    // The targets of links are in the story, not on this page.
    a: ({ children }: { readonly children?: ReactNode }) => <>{children}</>,
  };
}

function Guess({ children }: { readonly children: ReactNode }) {
  return <>{children}</>;
}

interface ChildProps {
  readonly figure?: string;
  readonly id?: string;
  readonly scene?: string;
}

type IsChosen = (props: ChildProps, type: unknown) => boolean;

/** Returns a component that renders, without a title, only those of its children that are chosen. */
function only(isChosen: IsChosen) {
  return ({ children }: { readonly children: ReactNode }) => (
    <>
      {Children.toArray(children).filter(
        (child) => isValidElement<ChildProps>(child) && isChosen(child.props, child.type),
      )}
    </>
  );
}
