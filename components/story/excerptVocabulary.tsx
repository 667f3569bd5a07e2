import { Children, isValidElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { vocabulary } from './vocabulary';

/** MDX components that render one figure of a chapter only, with its steps and its table open. */
export function figureVocabulary(locale: Locale, id: string) {
  const words = vocabulary(locale, 'open');
  return { ...words, Section: only((props) => props.figure === id || props.id === id) };
}

/** MDX components that render one map of a chapter only, with its text. */
export function sceneVocabulary(locale: Locale, scene: string, figure: string | undefined) {
  const words = vocabulary(locale, 'folded');
  return {
    ...words,
    Section: only((props) => props.scene === scene || (figure !== undefined && props.figure === figure)),
    Scrolly: only((props) => props.scene === scene),
  };
}

/** MDX components that render the plain summary of a chapter only, unfolded. */
export function plainVocabulary(locale: Locale) {
  const words = vocabulary(locale, 'folded');
  return { ...words, Section: only((_, type) => type === words.Plain) };
}

/**
 * MDX components that render the prediction question of a chapter only.
 * @param Answer renders the paragraphs of its answer
 */
export function guessVocabulary(locale: Locale, Answer: (props: { readonly children: ReactNode }) => ReactNode) {
  const words = vocabulary(locale);
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

/** A component that renders only the chosen ones of its children, without a title. */
function only(isChosen: IsChosen) {
  return ({ children }: { readonly children: ReactNode }) => (
    <>
      {Children.toArray(children).filter(
        (child) => isValidElement<ChildProps>(child) && isChosen(child.props, child.type),
      )}
    </>
  );
}
