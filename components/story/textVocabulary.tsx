import { Children, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
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
  const Steps = ({ figure, children }: StepsProps) => (
    <>
      {Children.toArray(children)}
      <TextFigure locale={locale} id={figure} />
    </>
  );
  return {
    ...vocabulary(locale),
    Figure: ({ id }: { id: string }) => <TextFigure locale={locale} id={id} />,
    Scrolly: Steps,
    Steps,
    Step: ({ scene, children }: StepProps) => (
      <div className="text-step">
        {children}
        {scene !== undefined && <p className="text-picture">{scenes[scene as keyof typeof scenes].alt}</p>}
      </div>
    ),
  };
}
