import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import { findImpliedValue } from '@/components/claim/impliedValuesByFormula';
import { InfoSection } from '@/components/info/InfoPage';
import { FormulaText } from '@/components/number/FormulaText';
import { chapterMdxComponents } from '@/components/story/chapterMdxComponents';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { AnswerLevel, AssessmentTask } from './AssessmentTask';
import type { AnswerLevelId } from './answerLevels';
import { FactCard } from './FactCard';
import { CurriculumMatchText, LessonCurriculaTable } from './LessonCurriculaTable';
import { LessonMaterials } from './LessonMaterials';
import { LessonPartView, LessonPlanView } from './LessonPlanView';
import {
  GlossaryTermLink,
  LessonLink,
  LinkToTask,
  PageAddressLink,
  PredictionLink,
  ReadingLink,
  StoryLink,
} from './lessonLinks';
import type { SheetKind } from './sheets';

interface WithChildren {
  readonly children?: ReactNode;
}

/** Properties of a box with a text that is handed out to pupils. */
interface HandoutProps extends WithChildren {
  /** Whether the box reminds the teacher to copy the text, as in the list of materials. Default: false. */
  readonly isToCopy?: boolean;
}

/**
 * Returns the MDX components of a lesson, rendered for the teacher’s page. Facts, sources and places are rendered as in
 * the story; sheets, plans and slides render the same components differently.
 */
export function lessonMdxComponents(locale: Locale, lesson: LessonId) {
  const { Fact, Cite, Foreign, Quote, Place, PageLink, FigureLink } = chapterMdxComponents(locale);
  const words = messages(locale).teach;
  const section = (id: keyof typeof words.sections) =>
    function LessonSection({ children }: WithChildren) {
      return (
        <InfoSection id={id} title={words.sections[id]}>
          {children}
        </InfoSection>
      );
    };
  const onPaper = (_: WithChildren) => <></>;
  const onPaperOnly = (_: { id: string }) => <></>;
  const voice = (name: string, className: string) =>
    function Voice({ children }: WithChildren) {
      return (
        <div className={className}>
          <p className="voice font-sans text-sm text-quiet in-[.expected]:text-inherit">{name}</p>
          {children}
        </div>
      );
    };
  const Handout = ({ isToCopy = false, children }: HandoutProps) => (
    <div className="handout grid max-w-160 break-inside-avoid gap-1 border border-ink px-4 py-3 in-[.sheet]:print:mt-5 in-[.sheet]:print:max-w-none">
      {isToCopy && <p className="voice font-sans text-sm text-quiet">{words.handout}</p>}
      {children}
    </div>
  );
  const LessonLevel = ({ id, children }: WithChildren & { id: AnswerLevelId }) => (
    <AnswerLevel name={words.assessment.levels[id]}>{children}</AnswerLevel>
  );
  return {
    Fact,
    Cite,
    Foreign,
    Quote,
    Place,
    PageLink,
    FigureLink,
    Term: (props: { id: string; children: ReactNode }) => <GlossaryTermLink locale={locale} {...props} />,
    Implied: (props: { formula: string }) => <Implied locale={locale} {...props} />,
    ReadingLink: (props: { of: string; children: ReactNode }) => <ReadingLink locale={locale} {...props} />,
    PageAddress: (props: { to: string }) => <PageAddressLink locale={locale} {...props} />,
    StoryLink: (props: { to: string; children: ReactNode }) => <StoryLink locale={locale} {...props} />,
    LessonLink: (props: { to: string; children: ReactNode }) => <LessonLink locale={locale} {...props} />,
    GuessLink: (props: { children: ReactNode }) => <PredictionLink locale={locale} {...props} />,
    TaskLink: LinkToTask,
    /** Links to a printed sheet of the lesson. If a part contains this link, its slide shows the sheet's address. */
    SheetLink: ({ kind, children }: { kind: SheetKind; children: ReactNode }) => (
      <a href={paths.sheet(locale, lesson, kind)}>{children}</a>
    ),
    FactCard: ({ id }: { id: string }) => <FactCard locale={locale} id={id} />,
    /** Wraps content that a slide shows to the class. On the teacher's page it is ordinary text within its sentence. */
    Show: ({ children }: { title?: 'covered'; children: ReactNode }) => <>{children}</>,
    Goal: section('goal'),
    Objectives: section('objectives'),
    Prior: section('prior'),
    Prepare: section('prepare'),
    Materials: ({ children }: WithChildren) => (
      <InfoSection id="materials" title={words.sections.materials}>
        <LessonMaterials locale={locale} lesson={lesson}>
          {Children.map(children, (child) =>
            isValidElement<HandoutProps>(child) && child.type === Handout
              ? cloneElement(child, { isToCopy: true })
              : child,
          )}
        </LessonMaterials>
      </InfoSection>
    ),
    Handout,
    Plans: section('plan'),
    Plan: (props: { id: string; children: ReactNode }) => <LessonPlanView locale={locale} lesson={lesson} {...props} />,
    Part: (props: { id: string; children: ReactNode }) => <LessonPartView locale={locale} lesson={lesson} {...props} />,
    Teacher: voice(words.teacher, 'part-teacher grid min-w-0 content-start gap-2'),
    Pupils: voice(words.pupils, 'part-pupils grid min-w-0 content-start gap-2'),
    /**
     * Renders the opening sentence of the notes to the teacher on a part, or the short form of the advice in `<Care>`.
     * The one-page plan prints it in place of the whole part or note.
     */
    InShort: ({ children }: WithChildren) => <div className="in-short font-medium">{children}</div>,
    Answers: section('answers'),
    Task: ({ id, children }: WithChildren & { id: string }) => (
      <div
        className="task grid max-w-176 min-w-0 break-inside-avoid content-start gap-2 [.task+&]:mt-4 [.task+&]:border-t [.task+&]:border-rule [.task+&]:pt-5"
        id={`task-${id}`}
      >
        {children}
      </div>
    ),
    // The tint reduces contrast: small text in the quiet ink would be below the required ratio.
    Expected: voice(
      words.expected,
      'expected grid gap-1 [.sheet-task>&]:gap-3 bg-(--plain-tint) px-4 py-3 [&_.cite]:text-inherit print:border-s-2 print:border-ink print:bg-transparent',
    ),
    /** Renders the task that the teacher collects, and answers at three levels. */
    Assessment: ({ children }: WithChildren) => (
      <InfoSection id="assessment" title={words.sections.assessment}>
        <AssessmentTask level={LessonLevel}>{children}</AssessmentTask>
      </InfoSection>
    ),
    Level: LessonLevel,
    Sample: voice(words.assessment.sample, 'sample grid gap-1 border-s-2 border-quiet ps-4'),
    // Components of printed sheets only (sheetMdxComponents.tsx).
    Sheet: onPaper,
    ForPupils: onPaper,
    Blank: onPaper,
    Squares: onPaper,
    TurnOver: onPaper,
    Drawing: onPaperOnly,
    KeyDrawing: onPaperOnly,
    Misconceptions: section('misconceptions'),
    Differentiation: section('differentiation'),
    Extension: section('extension'),
    Care: section('care'),
    Curriculum: ({ children }: WithChildren) => (
      <InfoSection id="curriculum" title={words.sections.curriculum}>
        <LessonCurriculaTable locale={locale}>{children}</LessonCurriculaTable>
      </InfoSection>
    ),
    Fits: CurriculumMatchText,
  };
}

/** Prints a value that a reading of a sentence implies: the formula and our result. */
function Implied({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  const value = findImpliedValue(formula);
  return (
    <LeftToRight locale={locale}>
      <FormulaText locale={locale} formula={formula} /> ={' '}
      <data className="derived" value={value} data-derived={formula}>
        {formatNumber(locale, value)}
      </data>
    </LeftToRight>
  );
}
