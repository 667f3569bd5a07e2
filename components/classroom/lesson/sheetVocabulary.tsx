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
    <div className="sheet-drawing">
      <Figure locale={locale} id={id} isOnPaper />
    </div>
  );
  const { Expected, Handout } = words;
  const isKey = kind === 'key';
  const { sheets } = messages(locale).teach;
  const ForPupils = isKey ? none : whole;
  const Sheet = ({ children }: Inside) => <div className="sheet-fill">{children}</div>;
  return {
    ...words,
    Objectives: none,
    Prior: none,
    Prepare: none,
    Materials: ({ children }) => <>{isKey ? null : childrenOfType(children, Handout)}</>,
    Plans: none,
    Answers: whole,
    Task: ({ id, children }) => (
      <section className="sheet-task" id={`task-${id}`}>
        <h2>{sheets.task}</h2>
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
        <span className="sheet-blank" role="img" aria-label={sheets.blank} />
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
        <div key={line} />
      ))}
    </div>
  );
}

/** Paper to draw on, in squares of five millimetres. */
function Squares({ name }: { readonly name: string }) {
  return (
    <svg className="sheet-squares" width="100%" height="60mm" role="img" aria-label={name}>
      <defs>
        <pattern id="squares" width="5mm" height="5mm" patternUnits="userSpaceOnUse">
          <path d="M0.5 0V20M0 0.5H20" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#squares)" />
    </svg>
  );
}
