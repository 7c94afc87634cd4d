import styles from './proof-list.module.css'

/** The steps from the facts to the result, in the order in which they are taken. */
export function ProofList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ol className={styles.proof}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  )
}
