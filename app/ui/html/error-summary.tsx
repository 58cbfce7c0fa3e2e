import styles from "./error-summary.module.css";

interface ErrorSummaryProps {
  /** Says what to do: "Popraw 3 pola, żeby przejść dalej". */
  heading: string;
  /** Field id and the same text that stands at the field; without an id the error is about the whole form. */
  errors: readonly { id?: string; text: string }[];
}

/**
 * All errors of a page above its heading, each linked to its field. A loaded page starts with the focus here; where
 * a script puts the summary in, its role announces it.
 */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was loaded to show these errors
    <section className={styles.summary} role="alert" aria-labelledby="error-summary" tabIndex={-1} autoFocus>
      <h2 id="error-summary">{heading}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.id}${error.text}`}>
            {error.id ? <a href={`#${error.id}`}>{error.text}</a> : error.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
