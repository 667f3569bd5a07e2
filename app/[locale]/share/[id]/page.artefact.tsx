import '@/components/cards/card.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type LocaleParams, readParams } from '@/app/readParams';
import { CARD_SUBJECTS_BY_ID } from '@/components/cards/cards';
import { ShareCard } from '@/components/cards/ShareCard';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...CARD_SUBJECTS_BY_ID.keys()].map((id) => ({ id }));
}

export const metadata: Metadata = { robots: { index: false } };

/**
 * A page with one share card, for the build to photograph (scripts/cards/shareCardPages.ts). The page is not published.
 */
export default async function SharePage({ params }: LocaleParams<{ id: string }>) {
  const { locale, id } = await readParams(params);
  const subject = CARD_SUBJECTS_BY_ID.get(id);
  if (!subject) notFound();
  return <ShareCard locale={locale} subject={subject} />;
}
