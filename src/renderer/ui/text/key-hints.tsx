import styles from './key-hints.module.css'

export interface KeyHint {
  readonly keys: readonly string[]
  readonly does: string
}

/** Which keys work here. For the eye only: assistive technology has the labels themselves. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <p className={styles.hints} data-screen-only>
      {hints.map((hint) => (
        <span key={hint.does} className={styles.hint}>
          {hint.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {hint.does}
        </span>
      ))}
    </p>
  )
}
