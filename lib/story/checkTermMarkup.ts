import type { Nodes } from 'mdast';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { languageRule } from '@/lib/text/language';
import { patternOfNames } from '@/lib/text/patternOfNames';
import { parseMdx } from './parseMdx';
import { isMdxComponent, mdxComponentAttribute } from './readProse';

/** The names that prose uses for each glossary term, by the term's id. */
export type TermNamesById = Readonly<Record<string, readonly string[]>>;

/** One text node of a lesson or chapter, and the id of the `<Term>` around it, if any. */
interface Stretch {
  readonly text: string;
  readonly term: string | undefined;
  readonly row: number | undefined;
}

/** Names of MDX components that render links, which cannot contain another link. */
const LINKS = ['FigureLink', 'ReadingLink', 'StoryLink', 'LessonLink', 'PageLink', 'GuessLink'];
/**
 * Names of MDX components in which terms are not marked: links, and `InShort`, because the plan of a lesson prints it
 * and a definition cannot be opened on paper.
 */
const WITHOUT_TERMS = [...LINKS, 'InShort'];

/**
 * Checks that `<Term>` marks the first use of each term in a lesson or a chapter, and no later use. Headings and links
 * are skipped, since they cannot contain a `<Term>`, as are the lines that a lesson's plan prints. The plain-language
 * summary counts as the end of its section, because the story collapses it.
 * @param names the names of each term in the language of the text
 */
export function checkTermMarkup(file: string, locale: Locale, mdx: string, names: TermNamesById): ContentError[] {
  const words = wordsOf(names);
  if (words.length === 0) return [];
  const stretches = stretchesOf(parseMdx(mdx), undefined);
  const marked = stretches.filter(({ term }) => term !== undefined);
  const twice = marked.filter(({ term }, i) => marked.findIndex((other) => other.term === term) < i);
  const first = firstUses(locale, stretches, words);
  return [
    ...twice.map(({ term, row }) => error(file, row, `the term "${term}" is marked a second time; expected once`)),
    ...[...first].flatMap(([term, { stretch, word }]) =>
      stretch.term === term
        ? []
        : [
            error(
              file,
              stretch.row,
              `“${word}” is used for the first time; expected <Term id="${term}">${word}</Term>`,
            ),
          ],
    ),
  ];
}

/**
 * Returns pairs of a name and the id of its term, the longest name first, so that “fence attempt” is not matched as
 * “attempt”.
 */
function wordsOf(names: TermNamesById): readonly [string, string][] {
  return Object.entries(names)
    .flatMap(([id, words]) => words.map((word): [string, string] => [word, id]))
    .toSorted(([a], [b]) => b.length - a.length);
}

function firstUses(locale: Locale, stretches: readonly Stretch[], words: readonly [string, string][]) {
  const pattern = patternOfNames(
    languageRule(locale, 'nameInText'),
    words.map(([word]) => word),
  );
  const first = new Map<string, { readonly stretch: Stretch; readonly word: string }>();
  for (const stretch of stretches)
    for (const [word, ...groups] of stretch.text.matchAll(pattern)) {
      const [, term = ''] = words[groups.findIndex((group) => group !== undefined)] ?? [];
      if (!first.has(term)) first.set(term, { stretch, word });
    }
  return first;
}

function stretchesOf(node: Nodes, term: string | undefined): readonly Stretch[] {
  if (node.type === 'text') return [{ text: node.value, term, row: node.position?.start.line }];
  if (node.type === 'heading' || node.type === 'link' || WITHOUT_TERMS.some((name) => isMdxComponent(node, name)))
    return [];
  const inside = isMdxComponent(node, 'Term') ? mdxComponentAttribute(node, 'id') : term;
  if (!('children' in node)) return [];
  const isFolded = (child: Nodes) => isMdxComponent(child, 'Plain');
  return [...node.children.filter((child) => !isFolded(child)), ...node.children.filter(isFolded)].flatMap((child) =>
    stretchesOf(child, inside),
  );
}

function error(file: string, row: number | undefined, message: string): ContentError {
  return { file, message, ...(row === undefined ? {} : { row }) };
}
