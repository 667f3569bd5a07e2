import { describe, expect, it } from 'vitest';
import { replaceTextBetweenComments } from './replaceTextBetweenComments';

describe('replaceTextBetweenComments', () => {
  it('replaces the text between the marks, and nothing else', () => {
    const readme = '# Title\n<!-- bench:start -->\nold\n<!-- bench:end -->\nrest\n';
    const once = replaceTextBetweenComments(readme, 'bench', '| new |');
    expect(once).toBe('# Title\n<!-- bench:start -->\n\n| new |\n\n<!-- bench:end -->\nrest\n');
    expect(replaceTextBetweenComments(once, 'bench', '| new |')).toBe(once);
  });

  it.each(['no marks', '<!-- bench:start -->', '<!-- bench:end --> <!-- bench:start -->'])('refuses “%s”', (readme) => {
    expect(() => replaceTextBetweenComments(readme, 'bench', '')).toThrow('no place for the table');
  });
});
