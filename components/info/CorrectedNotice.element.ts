import { define } from '@/components/elements/define';

/**
 * `<corrected-notice hidden>`: shows the corrections that were made after the version in the page's address (`?v=…`).
 * Without script the list of corrections has them.
 */
class CorrectedNotice extends HTMLElement {
  connectedCallback(): void {
    const version = new URLSearchParams(location.search).get('v');
    if (version === null) return;
    for (const correction of this.querySelectorAll<HTMLElement>('[data-versions]')) {
      correction.hidden = !correction.dataset.versions?.split(' ').includes(version);
      if (!correction.hidden) this.hidden = false;
    }
  }
}

define('corrected-notice', CorrectedNotice);
