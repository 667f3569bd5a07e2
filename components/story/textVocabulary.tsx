import type { ReactNode } from 'react';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { GroundNote } from '../figures/GroundNote';
import { Answer } from './Prediction';
import { TextFigure } from './TextFigure';
import { vocabulary } from './vocabulary';

interface StepsProps {
  readonly figure: string;
  readonly children: ReactNode;
}

interface StepProps {
  readonly scene?: string;
  readonly children: ReactNode;
}

/** The words of a chapter set as text alone: a figure is its table, a step its text, a map what it shows in words. */
export function textVocabulary(locale: Locale): ReturnType<typeof vocabulary> {
  const { scenes } = messages(locale);
  const figure = (id: string) => <TextFigure locale={locale} id={id} />;
  return {
    ...vocabulary(locale),
    Pulled: () => <></>,
    Fold: ({ children }) => <>{children}</>,
    Answer: ({ children }) => <Answer locale={locale}>{children}</Answer>,
    Figure: ({ id }: { id: string }) => figure(id),
    // The texts of a map make it up; those of a chart explain it.
    Scrolly: (props: StepsProps) => (
      <>
        {props.children}
        {figure(props.figure)}
      </>
    ),
    Steps: (props: StepsProps) => (
      <>
        {figure(props.figure)}
        {props.children}
      </>
    ),
    Step: ({ scene, children }: StepProps) => (
      <div className="text-step">
        {children}
        {scene !== undefined && (
          <p className="font-sans text-note text-quiet">
            <MessageText locale={locale} message={scenes[scene as keyof typeof scenes].alt} />
          </p>
        )}
        {scene !== undefined && <GroundNote locale={locale} sceneId={scene} />}
      </div>
    ),
  };
}
