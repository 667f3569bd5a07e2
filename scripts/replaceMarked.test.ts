import { describe, expect, it } from 'vitest';
import { replaceMarked } from './replaceMarked';

describe('replaceMarked', () => {
  it('replaces the text between the marks, and nothing else', () => {
    const readme = '# Title\n<!-- bench:start -->\nold\n<!-- bench:end -->\nrest\n';
    const once = replaceMarked(readme, 'bench', '| new |');
    expect(once).toBe('# Title\n<!-- bench:start -->\n\n| new |\n\n<!-- bench:end -->\nrest\n');
    expect(replaceMarked(once, 'bench', '| new |')).toBe(once);
  });

  it.each(['no marks', '<!-- bench:start -->', '<!-- bench:end --> <!-- bench:start -->'])('refuses “%s”', (readme) => {
    expect(() => replaceMarked(readme, 'bench', '')).toThrow('no place for the table');
  });
});
