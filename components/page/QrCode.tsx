import { qrPath } from '@/lib/site/qrPath';

/** A QR code of an address, drawn at build. */
export function QrCode({ text, description }: { readonly text: string; readonly description: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={description}>
      <path d={path} />
    </svg>
  );
}
