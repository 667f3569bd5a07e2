import type { Nodes } from 'mdast';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { parseMdx } from './parseMdx';
import { readProse, wordAttribute } from './readProse';

/** A translation has at least and at most so many times the sentences of its original. */
const SENTENCES = [2 / 3, 4 / 3] as const;
/** A text of a few sentences may have one more or less. */
const SLACK = 1;

/** Words of the vocabulary of which a language may have more, or fewer: it says a fact again, or needs no translation. */
const FREE = ['Foreign', 'Place'];

/**
 * Errors of a text beside the one that it is a translation of: another heading, list or figure, a fact, source or term
 * that the other does not have, far more or fewer sentences.
 * @param file of the translation, for the messages
 */
export function checkTranslation(file: string, locale: Locale, mdx: string, original: string): readonly ContentError[] {
  const [own, expected] = [usesIn(parseMdx(mdx)), usesIn(parseMdx(original))];
  return [
    ...[...expected].filter((use) => !own.has(use)).map((use) => `lacks ${use}, which English has`),
    ...[...own].filter((use) => !expected.has(use)).map((use) => `has ${use}, which English does not have`),
    ...sentenceProblems(locale, mdx, original),
  ].map((message) => ({ file, message }));
}

/** Every use of a word of the vocabulary with what it names, and how many there are of each kind of block. */
function usesIn(root: Nodes): ReadonlySet<string> {
  const uses = new Set<string>();
  const blocks = new Map<string, number>();
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'listItem' || node.type === 'tableRow')
      blocks.set(node.type, (blocks.get(node.type) ?? 0) + 1);
    if ('name' in node && 'attributes' in node && node.name && !FREE.includes(node.name)) {
      const names = ['id', 'figure', 'scene', 'to', 'of', 'minutes'].flatMap((name) => wordAttribute(node, name) ?? []);
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
