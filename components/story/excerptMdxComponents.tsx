import { Children, isValidElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { chapterMdxComponents } from './chapterMdxComponents';

/**
 * Returns the React components with which the MDX text of a chapter renders only one of its figures, with the steps of
 * the figure and its open table.
 * @param id of the figure
 */
export function figureOnlyMdxComponents(locale: Locale, id: string) {
  const words = chapterMdxComponents(locale, 'open');
  return { ...words, Section: only((props) => props.figure === id || props.id === id) };
}

/**
 * Returns the React components with which the MDX text of a chapter renders only one scene of a map, with its text.
 * @param scene id of the scene
 * @param figure id of the figure with the scene; undefined for a scene outside figures
 */
export function sceneOnlyMdxComponents(locale: Locale, scene: string, figure: string | undefined) {
  const words = chapterMdxComponents(locale, 'folded');
  return {
    ...words,
    Section: only((props) => props.scene === scene || (figure !== undefined && props.figure === figure)),
    Scrolly: only((props) => props.scene === scene),
  };
}

/**
 * Returns the React components with which the MDX text of a chapter renders only its summary in plain language,
 * unfolded.
 */
export function summaryOnlyMdxComponents(locale: Locale) {
  const words = chapterMdxComponents(locale, 'folded');
  return { ...words, Section: only((_, type) => type === words.Plain) };
}

/**
 * Returns the React components with which the MDX text of a chapter renders only its prediction question.
 * @param Answer renders the paragraphs of the answer
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

/**
 * Returns a component that renders only some of its children, without a title.
 * @param isChosen returns whether to render a child, given its props and its component
 */
function only(isChosen: IsChosen) {
  return ({ children }: { readonly children: ReactNode }) => (
    <>
      {Children.toArray(children).filter(
        (child) => isValidElement<ChildProps>(child) && isChosen(child.props, child.type),
      )}
    </>
  );
}
