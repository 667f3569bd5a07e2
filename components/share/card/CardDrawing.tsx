import type { CardDrawing as Drawing } from '@/components/figures/figureCard';
import { LOCALES, type Locale } from '@/lib/locales';
import { CardColumns } from './CardColumns';
import { CardList } from './CardList';
import { CardMap } from './CardMap';
import { CardReading } from './CardReading';
import { CardRows } from './CardRows';

/** What a card draws, to the size of its place. */
export function CardDrawing({ locale, drawing }: { readonly locale: Locale; readonly drawing: Drawing }) {
  switch (drawing.kind) {
    case 'columns':
      return LOCALES[locale].years === 'rows' ? (
        <CardRows locale={locale} marks={drawing.marks} />
      ) : (
        <CardColumns locale={locale} marks={drawing.marks} />
      );
    case 'rows':
      return <CardRows locale={locale} marks={drawing.marks} />;
    case 'list':
      return <CardList locale={locale} marks={drawing.marks} />;
    case 'reading':
      return <CardReading locale={locale} claimId={drawing.claim} readingId={drawing.reading} />;
    case 'map':
      return <CardMap locale={locale} scene={drawing.scene} places={drawing.places} />;
  }
}
