import { describe, expect, it } from 'vitest';
import { encodeQrPath } from './QrCode';

describe('encodeQrPath', () => {
  it('leaves the white border that scanners need', () => {
    const { size, path } = encodeQrPath('https://counted.example/en/figures/telephone/');
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(4);
      expect(Number(y)).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4);
    }
  });

  it('draws each run of dark squares once', () => {
    // The upper edge of the first finder pattern: seven dark squares in a row.
    expect(encodeQrPath('a').path.startsWith('M4 4h7v1h-7z')).toBe(true);
  });
});
