// Adds our elements to React's types. This file imports types only.
// biome-ignore lint/style/noRestrictedImports: types for the server's JSX, nothing reaches the browser
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type ElementProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chart-readout': ElementProps;
      'cite-box': ElementProps;
      'comparability-gate': ElementProps;
      'corrected-notice': ElementProps;
      'embed-code': ElementProps;
      'figure-table': ElementProps;
      'filter-list': ElementProps;
      'lesson-deck': ElementProps;
      'mark-field': ElementProps;
      'number-card': ElementProps;
      'offline-copy': ElementProps;
      'prediction-question': ElementProps;
      'quiz-set': ElementProps;
      'quiz-total': ElementProps;
      'reading-switch': ElementProps;
      'report-map': ElementProps;
      'scrolly-steps': ElementProps;
      'sentence-check': ElementProps;
      'share-control': ElementProps;
      'share-link': ElementProps;
      'story-progress': ElementProps;
      'term-note': ElementProps;
      'worksheet-answers': ElementProps;
    }
  }
}
