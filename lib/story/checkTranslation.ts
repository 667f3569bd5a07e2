import type { Nodes } from 'mdast';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { parseMdx } from './parseMdx';
import { mdxComponentAttribute, readProse } from './readProse';

/** Limits for the number of sentences in a translation, as multiples of the original's. */
const SENTENCES = [2 / 3, 4 / 3] as const;
/** Number of sentences by which a translation may be outside the limits `SENTENCES`, since a short text varies more. */
const SLACK = 1;

/**
 * Names of MDX components that a translation may add or omit: it may name a place more often, or quote words that are
 * foreign only in the original.
 */
const UNCHECKED_COMPONENTS = ['Foreign', 'Place'];

/**
 * Returns an error for each difference between a translation and its original: headings, lists, figures, facts, sources
 * and terms must be the same, and the number of sentences similar.
 * @param file path of the translation, for the error messages
 */
export function checkTranslation(file: string, locale: Locale, mdx: string, original: string): readonly ContentError[] {
  const [own, expected] = [usesIn(parseMdx(mdx)), usesIn(parseMdx(original))];
  return [
    ...[...expected].filter((use) => !own.has(use)).map((use) => `lacks ${use}, which English has`),
    ...[...own].filter((use) => !expected.has(use)).map((use) => `has ${use}, which English does not have`),
    ...sentenceProblems(locale, mdx, original),
  ].map((message) => ({ file, message }));
}

/**
 * Returns the contents that a translation must share with its original: each component with the ids in its attributes,
 * and how many headings, list items and table rows there are.
 */
function usesIn(root: Nodes): ReadonlySet<string> {
  const uses = new Set<string>();
  const blocks = new Map<string, number>();
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'listItem' || node.type === 'tableRow')
      blocks.set(node.type, (blocks.get(node.type) ?? 0) + 1);
    if ('name' in node && 'attributes' in node && node.name && !UNCHECKED_COMPONENTS.includes(node.name)) {
      const names = ['id', 'figure', 'scene', 'to', 'of', 'minutes'].flatMap(
        (name) => mdxComponentAttribute(node, name) ?? [],
      );
      uses.add(`<${[node.name, ...names].join(' ')}>`);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  for (const [block, count] of blocks) uses.add(`${count} of ${block}`);
  return uses;
}

function sentenceProblems(locale: Locale, mdx: string, original: string): readonly string[] {
  const count = (language: Locale, text: string) =>
    readProse(language, text).blocks.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const [own, expected] = [count(locale, mdx), count('en', original)];
  const [least, most] = [Math.floor(expected * SENTENCES[0]) - SLACK, Math.ceil(expected * SENTENCES[1]) + SLACK];
  if (own >= least && own <= most) return [];
  return [`has ${own} sentences where English has ${expected}; expected ${least} to ${most}`];
}
