import { createProcessor } from '@mdx-js/mdx';
import { visit } from 'unist-util-visit';
import type { Fault } from '@/lib/facts/fault';
import { unknownId } from '@/lib/facts/fault';

/** Ids that each word of the vocabulary understands, by attribute. */
export type KnownIds = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;

/** Number words above ten: they are figures too, and come through `<Fact form="words">`. */
const NUMBER_WORD =
  /\b(eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?)\b/i;

/**
 * Faults of one chapter: numbers that no fact stands behind, words outside the vocabulary, ids that nothing has.
 * @param file path of the chapter, for the messages
 * @param known what `<Fact id>`, `<Place id>` … may name
 */
export function checkMdx(file: string, text: string, known: KnownIds): Fault[] {
  const faults: Fault[] = [];
  const say = (row: number | undefined, message: string) =>
    faults.push({ file, message, ...(row === undefined ? {} : { row }) });

  const tree = createProcessor().parse(text);
  visit(tree, (node) => {
    const row = node.position?.start.line;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const loose = looseNumber(node.value);
      if (loose) say(row, `the number "${loose}" stands in the prose; expected <Fact id="…" />`);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = node.name === null ? undefined : known[node.name];
      if (!attributes)
        return say(
          row,
          unknownId(
            'word',
            `<${node.name}>`,
            Object.keys(known).map((name) => `<${name}>`),
          ),
        );
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
          say(row, `<${node.name}> has an attribute that is not plain text; expected name="value"`);
          continue;
        }
        const ids = attributes[attribute.name];
        if (!ids) say(row, unknownId(`attribute of <${node.name}>`, attribute.name, Object.keys(attributes)));
        else if (!ids.has(attribute.value))
          say(row, `<${node.name}>: ${unknownId(attribute.name, attribute.value, ids)}`);
      }
    } else if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node)) say(row, 'a chapter holds no code; expected Markdown and the vocabulary only');
    }
    return undefined;
  });
  return faults;
}

function looseNumber(text: string): string | undefined {
  return /\d[\d.,\u202f\u00a0]*/.exec(text)?.[0] ?? NUMBER_WORD.exec(text)?.[0];
}

function isComment(node: { type: string; value: string }): boolean {
  return node.type !== 'mdxjsEsm' && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}
