import type { ReactNode } from 'react';
import { InfoSection } from '@/components/info/InfoSection';
import { vocabulary } from '@/components/story/vocabulary';
import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { Curriculum, Fits } from './Curriculum';
import { Implied } from './Implied';
import { Part, Plan } from './LessonPlanView';
import { GuessLink, LessonLink, PageAddress, ReadingLink, StoryLink, TaskLink } from './lessonLinks';
import { Materials } from './Materials';
import { TermLink } from './TermLink';

interface Children {
  readonly children?: ReactNode;
}

/**
 * The words a lesson may use beside Markdown, set as a teacher’s page. Facts, sources and places are the story’s own
 * words; another edition of a lesson sets the same words in its own way.
 */
export function lessonVocabulary(locale: Locale, lesson: LessonId) {
  const { Fact, Cite, Foreign, Quote, Place, PageLink, FigureLink } = vocabulary(locale);
  const words = messages(locale).teach;
  const section = (id: keyof typeof words.sections) =>
    function LessonSection({ children }: Children) {
      return (
        <InfoSection id={id} title={words.sections[id]}>
          {children}
        </InfoSection>
      );
    };
  const onPaper = (_: Children) => <></>;
  const onPaperOnly = (_: { id: string }) => <></>;
  const voice = (name: string, className: string) =>
    function Voice({ children }: Children) {
      return (
        <div className={className}>
          <p className="voice font-sans text-sm text-quiet in-[.expected]:text-inherit">{name}</p>
          {children}
        </div>
      );
    };
  return {
    Fact,
    Cite,
    Foreign,
    Quote,
    Place,
    PageLink,
    FigureLink,
    Term: (props: { id: string; children: ReactNode }) => <TermLink locale={locale} {...props} />,
    Implied: (props: { formula: string }) => <Implied locale={locale} {...props} />,
    ReadingLink: (props: { of: string; children: ReactNode }) => <ReadingLink locale={locale} {...props} />,
    PageAddress: (props: { to: string }) => <PageAddress locale={locale} {...props} />,
    StoryLink: (props: { to: string; children: ReactNode }) => <StoryLink locale={locale} {...props} />,
    LessonLink: (props: { to: string; children: ReactNode }) => <LessonLink locale={locale} {...props} />,
    GuessLink: (props: { children: ReactNode }) => <GuessLink locale={locale} {...props} />,
    TaskLink,
    /** What a class gets to see, in words or as a figure: a teacher reads it in its sentence, slides show it. */
    Show: ({ children }: { title?: 'covered'; children: ReactNode }) => <>{children}</>,
    Objectives: section('objectives'),
    Prior: section('prior'),
    Prepare: section('prepare'),
    Materials: ({ children }: Children) => (
      <InfoSection id="materials" title={words.sections.materials}>
        <Materials locale={locale} lesson={lesson}>
          {children}
        </Materials>
      </InfoSection>
    ),
    Handout: voice(
      words.handout,
      'handout grid max-w-160 break-inside-avoid gap-1 border border-ink px-4 py-3 in-[.sheet]:print:mt-5 in-[.sheet]:print:max-w-none',
    ),
    Plans: section('plan'),
    Plan: (props: { id: string; children: ReactNode }) => <Plan locale={locale} lesson={lesson} {...props} />,
    Part: (props: { id: string; children: ReactNode }) => <Part locale={locale} lesson={lesson} {...props} />,
    Teacher: voice(words.teacher, 'part-teacher grid min-w-0 content-start gap-2'),
    Pupils: voice(words.pupils, 'part-pupils grid min-w-0 content-start gap-2'),
    Answers: section('answers'),
    Task: ({ id, children }: { id: string; children: ReactNode }) => (
      <div
        className="task grid max-w-176 min-w-0 break-inside-avoid content-start gap-2 [.task+&]:mt-4 [.task+&]:border-t [.task+&]:border-rule [.task+&]:pt-5"
        id={`task-${id}`}
      >
        {children}
      </div>
    ),
    // The tint takes some contrast; quiet ink would fall below what small text needs.
    Expected: voice(
      words.expected,
      'expected grid gap-1 [.sheet-task>&]:gap-3 bg-(--plain-tint) px-4 py-3 [&_.cite]:text-inherit print:border-s-2 print:border-ink print:bg-transparent',
    ),
    // What is only on paper (sheetVocabulary.tsx).
    Sheet: onPaper,
    ForPupils: onPaper,
    Blank: onPaper,
    Squares: onPaper,
    Drawing: onPaperOnly,
    KeyDrawing: onPaperOnly,
    Misconceptions: section('misconceptions'),
    Differentiation: section('differentiation'),
    Extension: section('extension'),
    Care: section('care'),
    Curriculum: ({ children }: Children) => (
      <InfoSection id="curriculum" title={words.sections.curriculum}>
        <Curriculum locale={locale}>{children}</Curriculum>
      </InfoSection>
    ),
    Fits,
  };
}
