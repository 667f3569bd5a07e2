import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type ElementProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'number-card': ElementProps;
      'scrolly-steps': ElementProps;
      'story-progress': ElementProps;
    }
  }
}
