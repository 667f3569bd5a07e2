import './shareBlocks.css';
import { QrCode } from '@/components/page/QrCode';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { PageActionBlock } from './PageActionBlock';
import { mastodonShareLink, SHARE_SERVICE_NAMES, SHARE_SERVICES, type ShareTarget, shareLink } from './shareLinks';

interface ShareBlockProps {
  readonly locale: Locale;
  readonly shared: ShareTarget;
}

/**
 * Renders links to share a page's address, which send nothing to a service until they are followed, and a QR code.
 * `<share-control>` adds the device's share sheet and copying, and shares the chosen reading.
 */
export function ShareBlock({ locale, shared }: ShareBlockProps) {
  const words = messages(locale).share.control;
  return (
    <PageActionBlock isUi id="share" title={words.title}>
      <share-control
        className="block"
        data-url={shared.url}
        data-title={shared.title}
        data-copied={words.copied}
        data-failed={words.failed}
        data-no-server={words.noServer}
      >
        <p className="share-actions flex flex-wrap items-center gap-x-7">
          <button type="button" data-act="share" hidden>
            {words.share}
          </button>
          <button type="button" data-act="copy" hidden>
            {words.copy}
          </button>
          <a className="share-address wrap-anywhere" href={shared.url}>
            {shared.url}
          </a>
        </p>
        <ul className="flex flex-wrap gap-x-7" aria-label={words.services}>
          {SHARE_SERVICES.map((service) => (
            <li key={service}>
              <a
                className="inline-block py-2.5 underline-offset-[0.35em]"
                href={shareLink(service, shared)}
                rel="noreferrer"
              >
                {service === 'email' ? words.email : SHARE_SERVICE_NAMES[service]}
              </a>
            </li>
          ))}
        </ul>
        <form
          className="my-2 flex flex-wrap items-end gap-x-4 gap-y-2"
          data-link={mastodonShareLink('server.invalid', shared)}
          hidden
        >
          <label className="basis-96 text-sm/6 text-quiet">
            {words.mastodon}{' '}
            <input
              className="share-field"
              name="server"
              type="text"
              inputMode="url"
              autoComplete="off"
              autoCapitalize="none"
              required
            />
          </label>
          <button type="submit" className="min-h-11 underline underline-offset-[0.35em]">
            {words.open}
          </button>
        </form>
        <details className="share-qr">
          <summary className="inline-block py-2.5 underline underline-offset-[0.35em] [&::-webkit-details-marker]:hidden">
            {words.qr}
          </summary>
          <QrCode text={shared.url} description={words.qrOf} />
        </details>
        <p role="status" />
      </share-control>
    </PageActionBlock>
  );
}
