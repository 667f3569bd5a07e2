import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LESSON_IDS, type LessonId } from '@/content/lessons/lessons';
import { isPublishedLocale } from '@/lib/locales';
import { SheetPage, sheetMetadata } from '../../../SheetPage';

interface SheetParams {
  readonly params: Promise<{ locale: string; id: LessonId }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSON_IDS.map((id) => ({ id }));
}

export async function generateMetadata({ params }: SheetParams): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return sheetMetadata(locale, id, 'plan');
}

/** The lesson on one page, to teach from. */
export default async function OnePagePlan({ params }: SheetParams) {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return <SheetPage locale={locale} lesson={id} kind="plan" />;
}
