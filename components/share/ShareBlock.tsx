import './shareBlocks.css';
import { QrCode } from '@/components/page/QrCode';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { mastodonLink, SERVICE_NAMES, SERVICES, type Shared, shareLink } from './shareLinks';

interface ShareBlockProps {
  readonly locale: Locale;
  readonly shared: Shared;
}

/**
 * Ways to give a page's address away: plain links, which tell nobody of whoever does not follow them, and a QR code.
 * With script, `<share-control>` adds the device's own ways, and follows the reading that is chosen.
 */
export function ShareBlock({ locale, shared }: ShareBlockProps) {
  const words = messages(locale).share.control;
  return (
    <section className="share-block" id="share" aria-labelledby="share-title" data-ui="">
      <h2 id="share-title">{words.title}</h2>
      <share-control
        data-url={shared.url}
        data-title={shared.title}
        data-copied={words.copied}
        data-failed={words.failed}
        data-no-server={words.noServer}
      >
        <p className="share-actions">
          <button type="button" data-act="share" hidden>
            {words.share}
          </button>
          <button type="button" data-act="copy" hidden>
            {words.copy}
          </button>
          <a className="share-address" href={shared.url}>
            {shared.url}
          </a>
        </p>
        <ul className="share-services" aria-label={words.services}>
          {SERVICES.map((service) => (
            <li key={service}>
              <a href={shareLink(service, shared)} rel="noreferrer">
                {service === 'email' ? words.email : SERVICE_NAMES[service]}
              </a>
            </li>
          ))}
        </ul>
        <form className="share-mastodon" data-link={mastodonLink('server.invalid', shared)} hidden>
          <label>
            {words.mastodon}{' '}
            <input name="server" type="text" inputMode="url" autoComplete="off" autoCapitalize="none" required />
          </label>
          <button type="submit">{words.open}</button>
        </form>
        <details className="share-qr">
          <summary>{words.qr}</summary>
          <QrCode text={shared.url} description={words.qrOf} />
        </details>
        <p className="share-status" role="status" />
      </share-control>
    </section>
  );
}
