import { CERTAINTY_TERMS } from './glossary/certaintyTerms';
import { COMPARISON_TERMS } from './glossary/comparisonTerms';
import { COUNTED_TERMS } from './glossary/countedTerms';
import { SOURCE_TERMS } from './glossary/sourceTerms';

/** Every controlled term. The story explains some at first use, lessons link them, the glossary lists all. */
export const GLOSSARY = { ...COUNTED_TERMS, ...CERTAINTY_TERMS, ...COMPARISON_TERMS, ...SOURCE_TERMS } as const;

export type TermId = keyof typeof GLOSSARY;
