import { describe, expect, it } from 'vitest';
import { readMapboxToken } from './readMapboxToken';

const GOOD = 'pk.eyJ1IjoiY291bnRlZCIsImEiOiJ0ZXN0In0.c2lnbmF0dXJl-1234';

describe('mapboxToken', () => {
  it('takes a public token, and no token at all', () => {
    expect(readMapboxToken(` ${GOOD}\n`)).toBe(GOOD);
    expect(readMapboxToken('')).toBe('');
    expect(readMapboxToken(undefined)).toBe(process.env.NEXT_PUBLIC_MAPBOX_TOKEN ?? '');
  });

  it('refuses a secret token, and says what to do', () => {
    expect(() => readMapboxToken(GOOD.replace('pk.', 'sk.'))).toThrow(/secret.*revoke/s);
  });

  it.each(['your-token', 'pk.short', GOOD.replace('pk.', 'tk.'), `${GOOD}!`])('refuses %s', (token) => {
    expect(() => readMapboxToken(token)).toThrow(/does not look like a Mapbox token/);
  });
});
