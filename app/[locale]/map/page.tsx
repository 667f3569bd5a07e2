import '@/app/styles/choiceRow.css';
import '@/components/explorer/explorer.css';
import '@/components/explorer/liveMap.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { SHOWN_RECORDS_STATUS_ID } from '@/components/explorer/explorerRecord';
import { IncidentExplorer } from '@/components/explorer/IncidentExplorer';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader } from '@/components/page/PageHeader';
import { SharePanelLink } from '@/components/share/SharePanelLink';
import { MessageText } from '@/components/text/MessageText';
import { factBaseTallies } from '@/lib/facts/factBaseTallies';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).explorer;
  return { title, description, path: '/map/', card: { kind: 'figure', figure: 'map-interceptions' }, isNamed: true };
});

/** Every incident, on a map and in a list. */
export default async function MapPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const words = messages(locale).explorer;
  return (
    <>
      <PageHeader locale={locale} path="/map/" />
      <main className="explorer-page px-gutter">
        <div className="grid gap-1 pt-5 pb-1 font-sans text-note">
          <div className="flex items-baseline justify-between gap-x-6">
            <h1 className="text-2xl/7 min-[60rem]:text-[2rem]/10">{words.title}</h1>
            <div className="noscript:hidden print:hidden">
              <SharePanelLink
                locale={locale}
                className="inline-block py-2.5 -my-2.5 underline-offset-[0.35em]"
                href={paths.map(locale)}
                shows={SHOWN_RECORDS_STATUS_ID}
              />
            </div>
          </div>
          <p>
            <MessageText locale={locale} message={words.intro} counts={factBaseTallies()} />
          </p>
          <details className="*:max-w-184">
            <summary className="min-h-7 py-1.25 text-xs text-quiet">{words.about}</summary>
            <p className="mb-2">
              <MessageText locale={locale} message={words.held} counts={factBaseTallies()} /> {words.bias}
            </p>
            <p className="mb-2 text-xs text-quiet">
              <a href={paths.records(locale)}>{words.inFull.title}</a>. {words.file}{' '}
              <a href={paths.data('incidents.csv')} download="">
                incidents.csv
              </a>{' '}
              ·{' '}
              <a href={paths.data('incident-sources.csv')} download="">
                incident-sources.csv
              </a>{' '}
              ·{' '}
              <a href={paths.data('incidents.geojson')} download="">
                incidents.geojson
              </a>
            </p>
          </details>
        </div>
        <IncidentExplorer locale={locale} />
      </main>
      <PageFooter locale={locale} path="/map/" />
    </>
  );
}
