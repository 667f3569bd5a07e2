import { sum } from 'd3';
import type { Nodes, Parent } from 'mdast';
import { CHAPTER_IDS } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { languageRule } from '@/lib/text/language';
import { splitIntoSentences } from '@/lib/text/splitIntoSentences';
import { readChapterSource } from './chapterFilePath';
import { parseMdx } from './parseMdx';

/** A `<Fact>` component in a sentence: the id of an observation or event, and the form in which it is printed. */
export interface ProseFact {
  readonly id: string;
  /** The attribute `form` of the component; `value` where the chapter omits it. */
  readonly form: string;
}

export interface ProseSentence {
  readonly text: string;
  readonly facts: readonly ProseFact[];
  /** Ids of the reports or statements that the sentence cites or quotes. */
  readonly sources: readonly string[];
}

export interface ProseBlock {
  /** The kind of the block. A cell of a table counts as a paragraph. */
  readonly kind: 'paragraph' | 'heading';
  /** Line number in the chapter at which the block begins. */
  readonly row: number;
  /** Names of the components around the block, outermost first: `Section`, `Steps`, `Step`. */
  readonly within: readonly string[];
  /**
   * Number of the group of blocks that are read together, such as the paragraphs of one step; any other block has its
   * own group.
   */
  readonly group: number;
  readonly sentences: readonly ProseSentence[];
}

/** The prose of a chapter in reading order, and the figures in it. */
export interface Prose {
  readonly blocks: readonly ProseBlock[];
  /** Ids of the figures in the chapter, in order; a figure that is included twice is listed twice. */
  readonly figures: readonly string[];
}

/**
 * Names of MDX components whose paragraphs are read together, as are the cells of a table: a reporter or period named
 * in one also applies to those after it.
 */
const READ_TOGETHER = ['Step', 'Prediction', 'Part', 'Task', 'Item'];
/**
 * The private-use characters before and after a placeholder from `textWithPlaceholders`, which replaces a component
 * without text.
 */
const OPEN = '\u{e000}';
const CLOSE = '\u{e001}';

/**
 * Parses the MDX of a chapter into blocks of sentences.
 * @throws Error when the text is not MDX, which `checkMdx` reports
 */
export function readProse(locale: Locale, mdx: string): Prose {
  const blocks: ProseBlock[] = [];
  const figures: string[] = [];
  let group = 0;
  const read = (node: Nodes, within: readonly string[], together: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      if (!together) group += 1;
      const row = node.position?.start.line ?? 0;
      const kind = node.type === 'heading' ? 'heading' : 'paragraph';
      blocks.push({
        kind,
        row,
        within,
        group,
        sentences: splitIntoSentences(locale, textWithPlaceholders(node)).map(readSentence),
      });
      return;
    }
    const name = 'name' in node ? (node.name ?? '') : '';
    if (name !== '' && 'attributes' in node) {
      const figure = attribute(node, 'figure') ?? (name === 'Figure' ? attribute(node, 'id') : undefined);
      if (figure !== undefined) figures.push(figure);
    }
    const opens = READ_TOGETHER.includes(name) || node.type === 'table';
    if (opens && !together) group += 1;
    const inside = name === '' ? within : [...within, name];
    for (const child of (node as Parent).children ?? []) read(child, inside, together || opens);
  };
  read(parseMdx(mdx), [], false);
  return { blocks, figures };
}

/** Counts the words of a sentence; a fact counts as one word. */
export function countSentenceWords({ text }: ProseSentence): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Returns the text of an MDX node; a component without text becomes a placeholder with its name, id and form. */
export function textWithPlaceholders(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Note') return '';
    const id = attribute(node, 'id');
    const inside = node.children.map(textWithPlaceholders).join('');
    if (inside !== '' || id === undefined) return inside;
    return `${OPEN}${node.name}|${id}|${attribute(node, 'form') ?? ''}${CLOSE}`;
  }
  return 'children' in node ? node.children.map(textWithPlaceholders).join('') : '';
}

/**
 * The parts of a placeholder in a text from `textWithPlaceholders`. `word` is the name of the component, such as `Fact`
 * or `Cite`.
 */
export interface ComponentPlaceholder {
  readonly word: string;
  readonly id: string;
  readonly form: string;
}

/**
 * Replaces each placeholder in a text from `textWithPlaceholders`.
 * @param by returns the replacement of one placeholder
 */
export function replacePlaceholders(text: string, by: (word: ComponentPlaceholder) => string): string {
  return text.replace(
    /\u{e000}([^|]*)\|([^|]*)\|([^\u{e001}]*)\u{e001}/gu,
    (_, word: string, id: string, form: string) => by({ word, id, form }),
  );
}

function readSentence(sentence: string): ProseSentence {
  const named: ComponentPlaceholder[] = [];
  const text = replacePlaceholders(sentence, (word) => {
    named.push(word);
    return `{${word.id}}`;
  });
  return {
    text,
    facts: named.filter(({ word }) => word === 'Fact').map(({ id, form }) => ({ id, form: form || 'value' })),
    sources: named.filter(({ word }) => word === 'Cite' || word === 'Quote').map(({ id }) => id),
  };
}

/** Returns whether an MDX node is the component with this name. */
export function isMdxComponent(node: Nodes, name: string): boolean {
  return 'name' in node && 'attributes' in node && node.name === name;
}

/** Returns the value of an attribute of an MDX component; undefined where it has none, and for any other node. */
export function mdxComponentAttribute(node: Nodes, name: string): string | undefined {
  return 'attributes' in node && 'name' in node ? attribute(node, name) : undefined;
}

interface JsxNode {
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

function attribute({ attributes }: JsxNode, name: string): string | undefined {
  const value = attributes.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/**
 * Estimates how many minutes an adult needs to read the prose of chapters; figures do not count.
 * @param chapters MDX of each chapter
 */
export function estimateReadingMinutes(locale: Locale, chapters: readonly string[]): number {
  const sentences = chapters.flatMap((mdx) => readProse(locale, mdx).blocks.flatMap((block) => block.sentences));
  return Math.round(sum(sentences, countSentenceWords) / languageRule(locale, 'wordsPerMinute'));
}

export function storyReadingMinutes(locale: Locale): number {
  return estimateReadingMinutes(
    locale,
    CHAPTER_IDS.map((id) => readChapterSource(id, locale)),
  );
}
