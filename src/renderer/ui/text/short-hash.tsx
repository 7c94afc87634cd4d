import styles from './short-hash.module.css'

const SHOWN = 12

/** The beginning of a hash; the whole of it as a hint. */
export function ShortHash({ hash }: { readonly hash: string }) {
  return (
    <span className={styles.hash} title={hash}>
      {hash.slice(0, SHOWN)}
    </span>
  )
}
