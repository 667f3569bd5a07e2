import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PUBLICATION_DETAILS } from '@/content/site';
import { classroomZipPath } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { listOfflineFiles } from '@/scripts/offline/writeOfflineWorker';
import { TESTED_LOCALE } from '../support/locale';
import { parseBuiltPage } from './support/page';

const MEGABYTE = 1_000_000;
/** Least share of the stated size: a larger statement would deter readers without need. */
const LEAST = 0.6;

const COPIES = {
  classroom: {
    name: 'The copy for classrooms',
    offer: `a[href$="${classroomZipPath(TESTED_LOCALE)}"]`,
    bytes: () => statSync(`out${classroomZipPath(TESTED_LOCALE)}`).size,
  },
  offline: {
    name: 'The copy for offline reading',
    offer: 'offline-copy [data-act="keep"]',
    bytes: () =>
      listOfflineFiles('out', TESTED_LOCALE).reduce((sum, path) => sum + readFileSync(`out${path}`).length, 0),
  },
} as const;

test.each(['classroom', 'offline'] as const)(
  'the size of the %s copy is stated where it is offered, and is true',
  (copy) => {
    const { name, offer, bytes } = COPIES[copy];
    const stated = PUBLICATION_DETAILS.megabytesAtMost[copy];
    const offered = parseBuiltPage(`/${TESTED_LOCALE}/teach/`)(offer);
    expect(offered.length).toBe(1);
    expect(offered.text()).toContain(
      formatMessage(TESTED_LOCALE, messages(TESTED_LOCALE).classroom.atMost, { megabytes: stated }),
    );
    const megabytes = bytes() / MEGABYTE;
    const change = `change megabytesAtMost.${copy} in content/site.ts, or the copy`;
    const found = `${name} (${TESTED_LOCALE}) has ${megabytes.toFixed(1)} MB; pages say "at most ${stated} MB"`;
    expect(megabytes, `${found}, which is too little: ${change}.`).toBeLessThanOrEqual(stated);
    expect(megabytes, `${found}, which is far too much: ${change}.`).toBeGreaterThanOrEqual(stated * LEAST);
  },
);
