import type { ReactNode } from 'react';
import { Figure } from '@/components/sections/Figure';
import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { childrenOfType, childrenWithout } from './childrenOfType';
import { lessonVocabulary } from './lessonVocabulary';
import type { SheetKind } from './sheets';

interface Inside {
  readonly children?: ReactNode;
}

/** Empty lines to write an answer on. */
const LINES = [1, 2, 3, 4] as const;

/**
 * The words of a lesson set for paper: its tasks and what is copied for pupils. The pupils’ copy has lines and blanks
 * in place of the answers, which are not in the page; the key has both.
 */
export function sheetVocabulary(
  locale: Locale,
  lesson: LessonId,
  kind: SheetKind,
): ReturnType<typeof lessonVocabulary> & { readonly table: (props: Inside) => ReactNode } {
  const words = lessonVocabulary(locale, lesson);
  const none = () => <></>;
  const whole = ({ children }: Inside) => <>{children}</>;
  const drawing = ({ id }: { readonly id: string }) => (
    // As wide as figures are elsewhere: bars need the room for their numbers.
    <div className="sheet-drawing break-inside-avoid not-print:mt-3 not-print:w-[max(100%,min(64rem,100vw-2*var(--gutter)))]">
      <Figure locale={locale} id={id} isOnPaper isUnjudged={kind === 'worksheet'} />
    </div>
  );
  const { Expected, Handout } = words;
  const isKey = kind === 'key';
  const { sheets } = messages(locale).teach;
  const ForPupils = isKey ? none : whole;
  const Sheet = ({ children }: Inside) => <div className="grid gap-3 print:block print:[&>*+*]:mt-2">{children}</div>;
  return {
    ...words,
    Objectives: none,
    Prior: none,
    Prepare: none,
    Materials: ({ children }) => <>{isKey ? null : childrenOfType(children, Handout)}</>,
    Plans: none,
    Answers: whole,
    Task: ({ id, children }) => (
      <section
        className="sheet-task grid min-w-0 gap-3 border-t border-rule pt-4 [counter-increment:task] *:min-w-0"
        id={`task-${id}`}
      >
        <h2 className="font-sans text-note/5 font-medium tracking-normal after:content-['_'_counter(task)]">
          {sheets.task}
        </h2>
        {isKey ? children : childrenWithout(children, Expected)}
        {!isKey && [Sheet, ForPupils].every((word) => childrenOfType(children, word).length === 0) && <Lines />}
      </section>
    ),
    Sheet,
    ForPupils,
    Blank: ({ children }) =>
      isKey ? (
        <span className="sheet-filled">{children}</span>
      ) : (
        <span className="sheet-blank block min-h-9" role="img" aria-label={sheets.blank} />
      ),
    table: ({ children }: Inside) => <SheetTable heads={[sheets.question, sheets.answer]}>{children}</SheetTable>,
    Squares: () => <Squares name={sheets.squares} />,
    Drawing: drawing,
    KeyDrawing: isKey ? drawing : none,
    Misconceptions: none,
    Differentiation: none,
    Extension: none,
    Care: none,
    Curriculum: none,
    // A term is explained in class; here it is a word among others.
    Term: whole,
  };
}

/** A table. Where its heads are left empty, its rows are questions beside their answers, which need none to be seen. */
function SheetTable({ heads, children }: { readonly heads: readonly string[]; readonly children?: ReactNode }) {
  const [head, ...rows] = childrenOfType<Inside>(children, 'thead')
    .concat(childrenOfType<Inside>(children, 'tbody'))
    .flatMap((part) => childrenOfType<Inside>(part.props.children, 'tr'));
  if (childrenOfType<Inside>(head?.props.children, 'th').some((cell) => cell.props.children))
    return <table>{children}</table>;
  return (
    <table>
      <thead className="sr-only">
        <tr>
          {heads.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [question, ...answers] = childrenOfType<Inside>(row.props.children, 'td');
          return (
            <tr key={row.key}>
              <th scope="row">{question?.props.children}</th>
              {answers}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Lines() {
  return (
    <div className="sheet-lines">
      {LINES.map((line) => (
        <div key={line} className="h-8 border-b border-quiet print:h-[7.5mm]" />
      ))}
    </div>
  );
}

/** Paper to draw on, in squares of five millimetres. */
function Squares({ name }: { readonly name: string }) {
  return (
    <svg className="sheet-squares block border border-quiet" width="100%" height="60mm" role="img" aria-label={name}>
      <defs>
        <pattern id="squares" width="5mm" height="5mm" patternUnits="userSpaceOnUse">
          <path className="fill-none stroke-rule" d="M0.5 0V20M0 0.5H20" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#squares)" />
    </svg>
  );
}
