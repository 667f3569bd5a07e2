import { createElement } from '@/components/elements/createElement';
import type { CheckNumberEntry } from './checkIndex';
import type { SentenceCheckContext } from './createSentenceCheckContext';
import { describeMatchedNumber, describeNumberSource, numberPageAddress } from './describeMatchedNumber.browser';
import type { DescribedRemark, PartWholeBarValues } from './describeRemarks';
import { remarkElementId } from './mergeRemarks.browser';

/** Number of values under a remark that are shown at once; the others are folded. */
const SHOWN = 3;

/**
 * Returns the sentence as nodes, in which each part with a remark is highlighted and links to the remark. Highlighted
 * words may lie inside highlighted numbers.
 */
export function renderSentenceWithLinks(
  written: string,
  remarks: readonly DescribedRemark[],
): readonly (Node | string)[] {
  return drawRange(written, 0, written.length, remarks, (remark, content) => [
    createElement('a', { href: `#${remarkElementId(remark)}` }, ...content),
  ]);
}

type Content = readonly (Node | string)[];

function drawRange(
  written: string,
  from: number,
  to: number,
  remarks: readonly DescribedRemark[],
  around: (remark: DescribedRemark, content: Content) => Content,
): Content {
  const parts: (Node | string)[] = [];
  let at = from;
  const waiting = remarks
    .filter((remark) => remark.from >= from && remark.to <= to)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  for (const [i, remark] of waiting.entries()) {
    if (remark.from < at) continue;
    const inside = waiting.slice(i + 1).filter((each) => each.from < remark.to);
    // A link cannot contain another.
    const content = drawRange(written, remark.from, remark.to, inside, (_, marked) => marked);
    parts.push(written.slice(at, remark.from), drawMark(remark, around(remark, content)));
    at = remark.to;
  }
  return [...parts, written.slice(at, to)];
}

function drawMark({ kind, ids, hue }: DescribedRemark, content: Content): HTMLElement {
  const mark = createElement('mark', {}, ...content);
  if (ids) mark.dataset.found = ids.join(' ');
  if (ids && hue) mark.dataset.hue = hue;
  if (kind !== 'number') mark.dataset.finding = kind;
  return mark;
}

/**
 * Returns one list item for each remark.
 * @param lang language of the sentence
 * @param known items for the previous sentence, by their content; the function replaces them with the new items
 */
export function renderRemarks(
  remarks: readonly DescribedRemark[],
  lang: string,
  known: Map<string, HTMLElement>,
  context: SentenceCheckContext,
): readonly HTMLElement[] {
  // An item with the same words is reused, so that it stays unfolded while the reader types.
  const before = new Map(known);
  known.clear();
  return remarks.map((remark, i) => {
    const { from: _from, to: _to, ...said } = remark;
    const text = JSON.stringify([lang, said]);
    const key = known.has(text) ? `${text} ${i}` : text;
    const item = before.get(key) ?? drawRemark(remark, lang, context);
    known.set(key, item);
    item.id = remarkElementId(remark);
    return item;
  });
}

function drawRemark(
  { kind, ids, hue, written, lines, numbers, isSeries, bars, link }: DescribedRemark,
  lang: string,
  context: SentenceCheckContext,
): HTMLElement {
  // The heading is aligned like the page; `<bdi>` gives the written words their own direction.
  const title = createElement('h3', {}, createElement('bdi', { lang }, written));
  title.dataset.verbatim = '';
  const item = createElement('li', { tabIndex: -1 }, title, ...lines.map((line) => paragraph(line)));
  item.dataset.remark = kind;
  if (hue) item.dataset.hue = hue;
  if (ids?.length === 0) item.dataset.unknown = 'not-in-tables';
  if (bars && Math.max(bars.whole, bars.part) > 0) item.append(drawReadingBars(bars, context));
  if (numbers.length > 0) item.append(...drawNumbers(numbers, isSeries ? numbers.length : SHOWN, context));
  if (link) item.append(createElement('p', {}, createElement('a', { href: link.address }, link.text)));
  return item;
}

function paragraph(line: string): HTMLElement {
  const text = createElement('p', {}, line);
  text.dataset.verbatim = '';
  return text;
}

function drawNumbers(
  numbers: readonly CheckNumberEntry[],
  shown: number,
  context: SentenceCheckContext,
): readonly HTMLElement[] {
  const [first, rest] = [numbers.slice(0, shown), numbers.slice(shown)];
  const list = (entries: readonly CheckNumberEntry[]) =>
    createElement('ul', { className: 'check-numbers' }, ...entries.map((entry) => drawNumber(entry, context)));
  if (rest.length === 0) return [list(first)];
  const summary = createElement('summary', {}, context.say(context.index.words.known.more, { n: rest.length }));
  summary.dataset.tally = 'matches';
  return [list(first), createElement('details', {}, summary, list(rest))];
}

/**
 * Returns a list item for a number of the tables: value, metric, period, place and reporter. The link on its value
 * opens its number card.
 */
function drawNumber(entry: CheckNumberEntry, { index }: SentenceCheckContext): HTMLElement {
  const value = createElement('data', { value: String(entry.value) }, entry.shown);
  value.dataset.observation = entry.id;
  const link = createElement('a', { className: 'number', href: numberPageAddress(entry) }, value);
  const name = createElement('span', {}, describeMatchedNumber(entry, index));
  const who = createElement('span', { className: 'check-who' }, describeNumberSource(entry, index));
  for (const text of [name, who]) text.dataset.verbatim = '';
  const item = createElement('li', {}, link, name, who);
  item.dataset.hue = index.metrics[entry.metric]?.hue ?? 'plain';
  return item;
}

/** Draws the readings of two numbers as bars on one scale. A number that we computed is an outline, as in the story. */
function drawReadingBars(
  { whole, part, isExact, contradicted, supported }: PartWholeBarValues,
  context: SentenceCheckContext,
): HTMLElement {
  const { hinge } = context.index.words;
  const scale = Math.max(whole, part);
  const verdict = (reading: 'inside' | 'beside') => {
    if (reading === contradicted) return hinge.contradicted;
    return reading === supported ? hinge.supported : '';
  };
  const rest = { value: whole - part, formula: `${whole} - ${part}`, name: hinge.left, isValueHidden: !isExact };
  const inside = part <= whole ? [bar(scale, context, [rest, { value: part }])] : [];
  const reading = (kind: 'inside' | 'beside', bars: readonly HTMLElement[]) =>
    createElement(
      'div',
      { className: 'check-reading' },
      createElement('p', {}, hinge[kind], ...verdictOf(verdict(kind))),
      ...bars,
    );
  return createElement(
    'div',
    { className: 'check-readings' },
    ...(inside.length > 0 ? [reading('inside', inside)] : []),
    reading('beside', [bar(scale, context, [{ value: whole }]), bar(scale, context, [{ value: part }])]),
  );
}

interface Segment {
  readonly value: number;
  /** Formula of a number that we computed. Absent where the number is in the sentence. */
  readonly formula?: string;
  readonly name?: string;
  /** Whether only the name is shown under the bar, without the value. */
  readonly isValueHidden?: boolean;
}

function bar(scale: number, { number: format }: SentenceCheckContext, segments: readonly Segment[]): HTMLElement {
  const stretches = segments.map(({ value, formula }) => {
    const stretch = createElement('span', { className: formula ? 'check-derived' : 'check-solid' });
    stretch.style.inlineSize = `${(value / scale) * 100}%`;
    return stretch;
  });
  const captions = segments.map(({ value, formula, name, isValueHidden }) => {
    if (isValueHidden) return createElement('span', {}, name ?? '');
    const number = createElement('data', { value: String(value) }, format(value));
    if (formula) number.dataset.derived = formula;
    else number.dataset.verbatim = '';
    return createElement('span', {}, number, name ? ` ${name}` : '');
  });
  return createElement(
    'div',
    { className: 'check-bar' },
    createElement('div', { className: 'check-stretches', ariaHidden: 'true' }, ...stretches),
    createElement('p', {}, ...captions),
  );
}

function verdictOf(text: string): readonly HTMLElement[] {
  return text === '' ? [] : [createElement('span', { className: 'check-verdict' }, text)];
}
