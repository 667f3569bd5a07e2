import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Renders the fields for name, class and date at the top of a worksheet, to type in or to write by hand. */
export function WorksheetNameFields({ locale }: { readonly locale: Locale }) {
  return (
    <ul className="sheet-fields grid grid-cols-2 gap-x-6 gap-y-3 font-sans text-sm text-quiet sm:grid-cols-[2fr_1fr_1fr] print:mt-3">
      {messages(locale).teach.sheets.fields.map((field) => (
        <li key={field} className="border-b border-quiet">
          <label className="block">
            {field}
            <input className="sheet-field h-9 print:h-5" type="text" autoComplete="off" />
          </label>
        </li>
      ))}
    </ul>
  );
}
