import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseSync, Visitor } from 'oxc-parser';
import postcss from 'postcss';

/** One comment, test title or paragraph. `line` is the line of the file in which it begins, counted from 1. */
export interface EnglishText {
  readonly line: number;
  readonly text: string;
  readonly isTitle: boolean;
}

const TITLED = new Set(['describe', 'it', 'test', 'step']);

/** @returns the comments and test titles of a script, the comments of a style sheet, or the paragraphs of a document */
export function readEnglishTexts(file: string): readonly EnglishText[] {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.md')) return paragraphs(source);
  if (file.endsWith('.css')) return sheetComments(source);
  return scriptComments(file, source);
}

/**
 * Reads the comments and test titles of a script. Adjacent line comments are joined, because they are read as one
 * comment.
 */
function scriptComments(file: string, source: string): readonly EnglishText[] {
  const { program, comments } = parseSync(file, source);
  const texts: EnglishText[] = [];
  let end = -1;
  for (const comment of comments) {
    const text = comment.value
      .replace(/^\*/, '')
      .replace(/^\s*\* ?/gm, '')
      .trim();
    const last = texts.at(-1);
    if (last && comment.type === 'Line' && end >= 0 && source.slice(end, comment.start).trim() === '')
      texts[texts.length - 1] = { ...last, text: `${last.text} ${text}` };
    else texts.push({ line: lineAt(source, comment.start), text, isTitle: false });
    end = comment.type === 'Line' ? comment.end : -1;
  }
  new Visitor({
    CallExpression({ callee, arguments: [title] }) {
      let called = callee;
      while (called.type === 'CallExpression') called = called.callee;
      while (called.type === 'MemberExpression') called = called.object;
      if (called.type !== 'Identifier' || !TITLED.has(called.name)) return;
      if (title?.type === 'Literal' && typeof title.value === 'string')
        texts.push({ line: lineAt(source, title.start), text: title.value, isTitle: true });
    },
  }).visit(program);
  return texts;
}

function sheetComments(source: string): readonly EnglishText[] {
  const texts: EnglishText[] = [];
  postcss.parse(source).walkComments(({ text, source: place }) => {
    texts.push({ line: place?.start?.line ?? 1, text: text.replace(/^\s*\* ?/gm, ''), isTitle: false });
  });
  return texts;
}

/** Reads the paragraphs and headings of a document, without code: names are judged in the file that defines them. */
function paragraphs(source: string): readonly EnglishText[] {
  const texts: EnglishText[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading')
      texts.push({ line: node.position?.start.line ?? 1, text: wordsIn(node), isTitle: node.type === 'heading' });
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(source));
  return texts;
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
