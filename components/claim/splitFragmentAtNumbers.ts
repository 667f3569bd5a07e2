import type { ClaimRecord } from '@/lib/facts/claims';

export type QuotedFragmentPart =
  | { readonly kind: 'text' | 'hinge'; readonly text: string }
  | { readonly kind: 'token'; readonly text: string; readonly observation: string };

/**
 * Splits a quoted fragment, in reading order, at its numbers and at the words that join them (“of which”). Joined
 * together, the parts equal the fragment.
 */
export function splitFragmentAtNumbers(
  fragment: string,
  { tokens, hinge }: Pick<ClaimRecord, 'tokens' | 'hinge'>,
): readonly QuotedFragmentPart[] {
  const marks = [...tokens.map((token) => token.text), ...hinge].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  return fragment
    .split(pattern)
    .filter((text) => text !== '')
    .map((text): QuotedFragmentPart => {
      const token = tokens.find((candidate) => candidate.text === text);
      if (token) return { kind: 'token', text, observation: token.observation };
      return { kind: hinge.includes(text) ? 'hinge' : 'text', text };
    });
}
