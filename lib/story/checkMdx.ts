import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type ContentError, unknownId } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { bannedWords } from '@/lib/text/bannedWords';
import { numberWord } from './numberWord';
import { parseMdx } from './parseMdx';

/** The attributes of an MDX component: for each, its valid ids, or `words` for free text; and which are required. */
export interface WordRule {
  readonly attributes: Readonly<Record<string, ReadonlySet<string> | 'words'>>;
  readonly needs: readonly string[];
}

export type Vocabulary = Readonly<Record<string, WordRule>>;

/**
 * Checks one chapter for numbers typed in prose, unknown components, attributes or ids, and banned words.
 * @param file path of the chapter, for the messages
 */
export function checkMdx(file: string, text: string, locale: Locale, vocabulary: Vocabulary): ContentError[] {
  const errors: ContentError[] = [];
  const say = (row: number | undefined, message: string) =>
    errors.push({ file, message, ...(row === undefined ? {} : { row }) });

  const tree = parseChapter(text, say);
  if (!tree) return errors;
  visit(tree, (node) => {
    const row = node.position?.start.line;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        for (const problem of proseProblems(node.value, locale)) say(row, problem);
        break;
      case 'image':
      case 'link':
        for (const words of [node.title, 'alt' in node ? node.alt : undefined])
          for (const problem of proseProblems(words ?? '', locale)) say(row, problem);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const problem of wordProblems(node, vocabulary)) say(row, problem);
        break;
      case 'mdxjsEsm':
        say(row, 'a chapter holds no code; expected Markdown and the vocabulary only');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
          say(row, 'a chapter holds no code; expected Markdown and the vocabulary only');
        break;
    }
  });
  return errors;
}

function parseChapter(text: string, say: (row: number | undefined, message: string) => void): Root | undefined {
  try {
    return parseMdx(text);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    say(line, `not readable as MDX: ${reason ?? String(error)}`);
    return undefined;
  }
}

function proseProblems(text: string, locale: Locale): readonly string[] {
  const loose = /\p{N}[\p{N}.,\u202f\u00a0]*/u.exec(text)?.[0] ?? numberWord(locale, text);
  return [
    ...(loose ? [`the number "${loose}" stands in the prose; expected <Fact id="…" />`] : []),
    ...bannedWords(locale, text).map(
      (word) => `our own voice does not say "${word}"; quote and attribute it, or say what happened`,
    ),
  ];
}

interface JsxNode {
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

function wordProblems({ name, attributes }: JsxNode, vocabulary: Vocabulary): readonly string[] {
  const word = `<${name}>`;
  const rule = name === null ? undefined : vocabulary[name];
  if (!rule)
    return [
      unknownId(
        'word',
        word,
        Object.keys(vocabulary).map((known) => `<${known}>`),
      ),
    ];
  const given = new Set(attributes.map((attribute) => attribute.name));
  const missing = rule.needs.filter((need) => !given.has(need));
  return [
    ...missing.map((need) => `${word} has no ${need}`),
    ...attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        return [`${word} has an attribute that is not plain text; expected name="value"`];
      const ids = rule.attributes[attribute.name ?? ''];
      if (!ids) return [unknownId(`attribute of ${word}`, attribute.name ?? '', Object.keys(rule.attributes))];
      // A quotation in our translation may include numbers and banned words.
      if (ids === 'words') return [];
      return ids.has(attribute.value) ? [] : [`${word}: ${unknownId(attribute.name ?? '', attribute.value, ids)}`];
    }),
  ];
}
