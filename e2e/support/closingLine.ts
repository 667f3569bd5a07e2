import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

/**
 * Test reporter that ends a run with one line, such as `12 passed, 0 failed, 1 skipped`, which any log reader
 * understands.
 */
export default class ClosingLine implements Reporter {
  #suite: Suite | undefined;

  onBegin(_: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: readonly string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    console.log(`${count('expected')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`);
  }
}
