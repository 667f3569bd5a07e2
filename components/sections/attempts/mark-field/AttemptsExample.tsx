interface AttemptsExampleProps {
  readonly words: { readonly title: string; readonly person: string; readonly attempts: string };
}

/** An invented case, marked as such: one person, stopped three times, may count as three attempts. It contains no data. */
export function AttemptsExample({ words }: AttemptsExampleProps) {
  return (
    <div className="mark-example">
      <p className="text-quiet">{words.title}</p>
      <div className="mark-example-row">
        <svg viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
          <path d="M12 14a5.5 5.5 0 1 0 0-11a5.5 5.5 0 0 0 0 11zM2.5 30v-4a9.5 9 0 0 1 19 0v4" />
        </svg>
        <span>{words.person}</span>
        <svg viewBox="0 0 76 32" width="76" height="32" aria-hidden="true">
          <path d="M2 8h16v16H2zM30 8h16v16H30zM58 8h16v16H58z" />
        </svg>
        <span>{words.attempts}</span>
      </div>
    </div>
  );
}
