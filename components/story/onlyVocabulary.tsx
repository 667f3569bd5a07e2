import { Children, isValidElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { vocabulary } from './vocabulary';

/** The words of a chapter, of which one figure alone is set, with the steps that lead through it and its table. */
export function figureVocabulary(locale: Locale, id: string) {
  const words = vocabulary(locale, 'open');
  const isFigure: IsChosen = (props) => props.figure === id || props.id === id;
  const Fold = only(isFigure);
  return { ...words, Fold, Section: only((props, type) => type === Fold || isFigure(props, type)) };
}

/** The words of a chapter, of which one map alone is set, with its text. */
export function sceneVocabulary(locale: Locale, scene: string, figure: string | undefined) {
  const words = vocabulary(locale, 'folded');
  return {
    ...words,
    Section: only((props) => props.scene === scene || (figure !== undefined && props.figure === figure)),
    Scrolly: only((props) => props.scene === scene),
  };
}

/** The words of a chapter, of which its summary alone is set. */
export function plainVocabulary(locale: Locale) {
  const words = vocabulary(locale);
  return { ...words, Section: only((_, type) => type === words.Plain) };
}

/** The words of a chapter, of which its guess alone is set, open, its answer marked as what is kept back. */
export function guessVocabulary(locale: Locale) {
  const words = vocabulary(locale);
  return {
    ...words,
    Section: only((_, type) => type === Guess),
    Prediction: Guess,
    Answer: ({ children }: { readonly children: ReactNode }) => <div data-conclusion="">{children}</div>,
    // What it leads to stands in the story.
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

/** A section without its title, or a sequence of steps, of whose children only those chosen are set. */
function only(isChosen: IsChosen) {
  return ({ children }: { readonly children: ReactNode }) => (
    <>
      {Children.toArray(children).filter(
        (child) => isValidElement<ChildProps>(child) && isChosen(child.props, child.type),
      )}
    </>
  );
}
