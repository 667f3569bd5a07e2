import { range } from 'd3';
import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode, useId } from 'react';
import { FigureById } from '@/components/sections/FigureById';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { AssessmentTask } from './AssessmentTask';
import { childrenNotOfType, childrenOfType } from './childrenOfType';
import { lessonMdxComponents } from './lessonMdxComponents';
import type { TaskSheetKind } from './sheets';

interface WithChildren {
  readonly children?: ReactNode;
}

interface Labelled {
  /** Ids of the elements that label a field, as for `aria-labelledby`. Default: the field has a generic name. */
  readonly labelledBy?: string | undefined;
}

/**
 * Number of empty lines for the answer to a task, and for the answer to the task that the teacher collects, which may
 * include a sketch.
 */
const ANSWER_LINES = { task: 4, handIn: 8 } as const;

/**
 * Returns the MDX components of a lesson, rendered for paper: its tasks and hand-outs. The worksheet has lines and
 * blanks in place of the answers, which its page does not contain.
 */
export function sheetMdxComponents(
  locale: Locale,
  lesson: LessonId,
  kind: TaskSheetKind,
): ReturnType<typeof lessonMdxComponents> & { readonly table: (props: WithChildren) => ReactNode } {
  const words = lessonMdxComponents(locale, lesson);
  const none = () => <></>;
  const whole = ({ children }: WithChildren) => <>{children}</>;
  const drawing = ({ id }: { readonly id: string }) => (
    // The usual width of figures: bars need space for their numbers.
    <div className="sheet-drawing break-inside-avoid not-print:mt-3 not-print:w-[max(100%,min(64rem,100vw-2*var(--gutter)))]">
      <FigureById locale={locale} id={id} isOnPaper hidesVerdicts={kind === 'worksheet'} />
    </div>
  );
  const { Expected, Handout, Level } = words;
  const isKey = kind === 'key';
  const { assessment, sheets } = messages(locale).teach;
  const ForPupils = isKey ? none : whole;
  const Blank = ({ children, labelledBy }: WithChildren & Labelled) =>
    isKey ? (
      <span className="sheet-filled">{children}</span>
    ) : (
      <textarea
        className="sheet-blank sheet-field"
        rows={1}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-label={labelledBy === undefined ? sheets.blank : undefined}
      />
    );
  const Lines = ({ labelledBy, count }: Labelled & { readonly count: number }) => (
    <WritingLines labelledBy={labelledBy} name={sheets.answer} count={count} />
  );
  const Sheet = ({ children }: WithChildren) => (
    <div className="grid gap-3 print:block print:[&>*+*]:mt-2">{children}</div>
  );
  return {
    ...words,
    Goal: none,
    Objectives: none,
    Prior: none,
    Prepare: none,
    Materials: ({ children }) => <>{isKey ? null : childrenOfType(children, Handout)}</>,
    Plans: none,
    Answers: whole,
    Task: ({ id, children }) => {
      const has = (word: unknown) => childrenOfType(children, word).length > 0;
      const isOpen = !isKey && !has(Sheet) && !has(ForPupils);
      const asked = withId(isKey ? children : childrenNotOfType(children, Expected), `ask-${id}`);
      return (
        <section
          className="sheet-task grid min-w-0 gap-3 border-t border-rule pt-4 [counter-increment:task] *:min-w-0"
          id={`task-${id}`}
          // `ForPupils` without a `Sheet` means that pupils answer elsewhere: on the back, on a slip, or aloud.
          data-answered={has(ForPupils) && !has(Sheet) ? 'elsewhere' : undefined}
        >
          <h2 className="font-sans text-note/5 font-medium tracking-normal after:content-['_'_counter(task)]">
            {sheets.task}
          </h2>
          {asked.children}
          {isOpen && <Lines labelledBy={asked.id} count={ANSWER_LINES.task} />}
        </section>
      );
    },
    Assessment: ({ children }) => {
      const asked = withId(childrenNotOfType(children, Level), 'ask-assessment');
      return (
        <section className="sheet-task grid min-w-0 gap-3 border-t border-rule pt-4 *:min-w-0" id="assessment">
          <h2 className="font-sans text-note/5 font-medium tracking-normal">{assessment.collect}</h2>
          {isKey ? (
            <AssessmentTask level={Level}>{children}</AssessmentTask>
          ) : (
            <>
              {asked.children}
              <Lines labelledBy={asked.id} count={ANSWER_LINES.handIn} />
            </>
          )}
        </section>
      );
    },
    Sheet,
    ForPupils,
    Blank,
    table: ({ children }: WithChildren) => (
      <SheetTable heads={[sheets.question, sheets.answer]} blank={Blank}>
        {children}
      </SheetTable>
    ),
    Squares: () => <Squares name={sheets.squares} hint={sheets.draw} />,
    /**
     * Ends a printed page and prompts pupils to wait before they turn over (Word uses the class `turn-over`), so that
     * later tasks give away no answer to earlier ones.
     */
    TurnOver: isKey
      ? none
      : ({ children }: WithChildren) => <div className="turn-over font-medium print:break-after-page">{children}</div>,
    Drawing: drawing,
    KeyDrawing: isKey ? drawing : none,
    Misconceptions: none,
    Differentiation: none,
    Extension: none,
    Care: none,
    Curriculum: none,
    // Terms are explained in class, so the sheet renders them as plain text.
    Term: whole,
  };
}

/**
 * Gives the first paragraph or list of a question an id, so that it can label the answer field.
 * @returns the children with that id in place; the id is undefined where there is no paragraph or list
 */
function withId(children: ReactNode, id: string): { readonly id: string | undefined; readonly children: ReactNode } {
  const parts = Children.toArray(children);
  const at = parts.findIndex((part) => isValidElement(part) && ['p', 'ul', 'ol'].includes(String(part.type)));
  if (at < 0) return { id: undefined, children: parts };
  return { id, children: parts.with(at, cloneElement(parts[at] as ReactElement<{ id?: string }>, { id })) };
}

/**
 * Returns table cells in which each blank is labelled by its row and, where columns have headings, by its column.
 * @param blank the component that renders a blank
 * @param labelledBy ids of the elements that label the blanks, separated by spaces
 */
function withNames(children: ReactNode, blank: unknown, labelledBy: string): ReactNode {
  return Children.map(children, (child) => {
    if (!isValidElement<WithChildren & Labelled>(child)) return child;
    if (child.type === blank) return cloneElement(child, { labelledBy });
    if (child.props.children === undefined) return child;
    return cloneElement(child, {}, withNames(child.props.children, blank, labelledBy));
  });
}

interface SheetTableProps extends WithChildren {
  readonly heads: readonly string[];
  /** Component that renders a blank. */
  readonly blank: unknown;
}

type Cell = ReactElement<WithChildren & { id?: string }>;

/**
 * Renders a table. If the author leaves all headings empty, each row is a question followed by its answer, and standard
 * headings are added for screen readers only.
 */
function SheetTable({ heads, blank, children }: SheetTableProps) {
  const base = useId();
  const [head, ...rows] = childrenOfType<WithChildren>(children, 'thead')
    .concat(childrenOfType<WithChildren>(children, 'tbody'))
    .flatMap((part) => childrenOfType<WithChildren>(part.props.children, 'tr'));
  const columns: readonly Cell[] = childrenOfType(head?.props.children, 'th');
  const hasHeads = columns.some((cell) => cell.props.children);
  const rowId = (row: number) => `${base}row-${row}`;
  const columnId = (column: number) => `${base}column-${column}`;
  return (
    <table>
      <thead className={hasHeads ? undefined : 'sr-only'}>
        <tr>
          {hasHeads
            ? columns.map((cell, column) =>
                cell.props.children ? cloneElement(cell, { id: columnId(column) }) : <td key={columnId(column)} />,
              )
            : heads.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const [first, ...others]: readonly Cell[] = childrenOfType(row.props.children, 'td');
          return (
            <tr key={row.key}>
              {hasHeads ? (
                first && cloneElement(first, { id: rowId(at) })
              ) : (
                <th id={rowId(at)} scope="row">
                  {first?.props.children}
                </th>
              )}
              {others.map((cell, i) => {
                const labelledBy = hasHeads ? `${rowId(at)} ${columnId(i + 1)}` : rowId(at);
                return cloneElement(cell, {}, withNames(cell.props.children, blank, labelledBy));
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Renders lines for an answer written by hand, covered by a field for a typed one. */
function WritingLines({ labelledBy, name, count }: Labelled & { readonly name: string; readonly count: number }) {
  return (
    <div className="sheet-lines">
      <div aria-hidden="true">
        {range(count).map((line) => (
          <div key={line} className="h-8 border-b border-quiet print:h-[7.5mm]" />
        ))}
      </div>
      <textarea
        className="sheet-field"
        rows={count}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-label={labelledBy === undefined ? name : undefined}
      />
    </div>
  );
}

/** Renders a grid of 5 mm squares to draw on. Screens also show a note that pupils should draw on paper. */
function Squares({ name, hint }: { readonly name: string; readonly hint: string }) {
  const id = useId();
  return (
    <div>
      <svg className="sheet-squares block w-full border border-quiet" role="img" aria-label={name}>
        <defs>
          <pattern id={id} width="5mm" height="5mm" patternUnits="userSpaceOnUse">
            <path className="fill-none stroke-rule" d="M0.5 0V20M0 0.5H20" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill={`url(#${id})`} />
      </svg>
      <p className="mt-1 font-sans text-sm text-quiet print:hidden">{hint}</p>
    </div>
  );
}
