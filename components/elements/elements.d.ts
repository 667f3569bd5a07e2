// The one place that tells React's types of our elements; it imports types only.
// biome-ignore lint/style/noRestrictedImports: types for the server's JSX, nothing reaches the browser
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type ElementProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chart-readout': ElementProps;
      'comparability-gate': ElementProps;
      'event-filter': ElementProps;
      'mark-field': ElementProps;
      'number-card': ElementProps;
      'number-filter': ElementProps;
      'prediction-question': ElementProps;
      'reading-switch': ElementProps;
      'scrolly-steps': ElementProps;
      'story-progress': ElementProps;
    }
  }
}
