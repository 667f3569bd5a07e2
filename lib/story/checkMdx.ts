import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { findBannedWords } from '@/lib/text/findBannedWords';
import { languageRule } from '@/lib/text/language';
import { parseMdx } from './parseMdx';

/**
 * The attributes that an MDX component may have: for each, its valid ids, or `words` for free text. `needs` lists the
 * required ones.
 */
export interface MdxComponentRule {
  readonly attributes: Readonly<Record<string, ReadonlySet<string> | 'words'>>;
  readonly requiredAttributes: readonly string[];
}

export type MdxComponentRules = Readonly<Record<string, MdxComponentRule>>;

/**
 * Returns an error for each hand-typed number, unknown component, attribute or id, and banned word in one chapter.
 * @param file path of the chapter, for the error messages
 */
export function checkMdx(file: string, text: string, locale: Locale, rules: MdxComponentRules): ContentError[] {
  const errors: ContentError[] = [];
  const report = (row: number | undefined, message: string) =>
    errors.push({ file, message, ...(row === undefined ? {} : { row }) });

  const tree = parseChapter(text, report);
  if (!tree) return errors;
  visit(tree, (node) => {
    const row = node.position?.start.line;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        for (const problem of proseProblems(node.value, locale)) report(row, problem);
        break;
      case 'image':
      case 'link':
        for (const words of [node.title, 'alt' in node ? node.alt : undefined])
          for (const problem of proseProblems(words ?? '', locale)) report(row, problem);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const problem of componentProblems(node, rules)) report(row, problem);
        break;
      case 'mdxjsEsm':
        report(row, 'a chapter must not contain code; expected only Markdown and components');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
          report(row, 'a chapter must not contain code; expected only Markdown and components');
        break;
    }
  });
  return errors;
}

function parseChapter(text: string, report: (row: number | undefined, message: string) => void): Root | undefined {
  try {
    return parseMdx(text);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    report(line, `not readable as MDX: ${reason ?? String(error)}`);
    return undefined;
  }
}

function proseProblems(text: string, locale: Locale): readonly string[] {
  const loose = /\p{N}[\p{N}.,\u202f\u00a0]*/u.exec(text)?.[0] ?? numberWord(locale, text);
  return [
    ...(loose ? [`the number "${loose}" is typed in the prose; expected <Fact id="…" />`] : []),
    ...findBannedWords(locale, text).map(
      (word) => `the word "${word}" is banned in our own text; quote and attribute it, or describe what happened`,
    ),
  ];
}

/**
 * Returns the first number word of a text, such as “fourteen”, that must be a `<Fact>` instead; undefined where there
 * is none.
 */
function numberWord(locale: Locale, text: string): string | undefined {
  return languageRule(locale, 'numbersInProse').exec(text)?.[0];
}

interface JsxNode {
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

function componentProblems({ name, attributes }: JsxNode, rules: MdxComponentRules): readonly string[] {
  const tag = `<${name}>`;
  const rule = name === null ? undefined : rules[name];
  if (!rule)
    return [
      unknownIdMessage(
        'component',
        tag,
        Object.keys(rules).map((known) => `<${known}>`),
      ),
    ];
  const given = new Set(attributes.map((attribute) => attribute.name));
  const missing = rule.requiredAttributes.filter((need) => !given.has(need));
  return [
    ...missing.map((need) => `${tag} has no ${need}`),
    ...attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        return [`${tag} has an attribute that is not plain text; expected name="value"`];
      const ids = rule.attributes[attribute.name ?? ''];
      if (!ids) return [unknownIdMessage(`attribute of ${tag}`, attribute.name ?? '', Object.keys(rule.attributes))];
      // A quotation in our translation may include numbers and banned words.
      if (ids === 'words') return [];
      return ids.has(attribute.value)
        ? []
        : [`${tag}: ${unknownIdMessage(attribute.name ?? '', attribute.value, ids)}`];
    }),
  ];
}
