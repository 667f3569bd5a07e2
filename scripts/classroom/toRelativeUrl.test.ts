import { describe, expect, it } from 'vitest';
import { type ClassroomCopy, COPY_ROOT_PLACEHOLDER, toRelativeUrl } from './toClassroomPage';

const COPY: ClassroomCopy = {
  places: new Map([
    ['/en/index.html', 'en/index.html'],
    ['/en/numbers/index.html', 'en/numbers/index.html'],
    ['/_next/static/chunks/a.css', 'styles/a.css'],
  ]),
  basePath: '/strait',
  publicUrl: 'https://counted.example/strait',
};

describe('an address of the site in the copy for classrooms', () => {
  it.each([
    ['/strait/en/', 'en/teach/index.html', '../index.html'],
    ['/strait/en/#place', 'en/index.html', 'index.html#place'],
    ['/strait/en/?reveal=0#prediction', 'en/teach/index.html', '../index.html?reveal=0#prediction'],
    ['/strait/_next/static/chunks/a.css', 'en/index.html', '../styles/a.css'],
    ['/strait/en/', COPY_ROOT_PLACEHOLDER, '{root}en/index.html'],
  ])('%s on %s is %s', (address, from, href) => {
    expect(toRelativeUrl(address, from, COPY)).toEqual({ href, needsNet: false });
  });

  it('is the public one where the copy does not contain the file', () => {
    expect(toRelativeUrl('/strait/en/map/?scene=place-ceuta', 'en/index.html', COPY)).toEqual({
      href: 'https://counted.example/strait/en/map/?scene=place-ceuta',
      needsNet: true,
    });
  });

  it.each(['https://example.org/', '//example.org/x', '#place', 'data:,', 'mailto:?subject=x', '/straits/'])(
    'stays as it is for %s, which is not an address of the site',
    (address) => {
      expect(toRelativeUrl(address, 'en/index.html', COPY)).toBeUndefined();
    },
  );
});
