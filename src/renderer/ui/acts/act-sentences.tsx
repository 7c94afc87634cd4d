import type { ReactNode } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './decisive-act.module.css'

interface ActSentencesProps {
  /** What will happen, one sentence each. */
  readonly happens: readonly ReactNode[]
  /** What nobody can change afterwards, one sentence each. */
  readonly stays: readonly ReactNode[]
  /** Level of the headings: 3 inside a section of a page. */
  readonly level?: 2 | 3
}

/** What a decisive act does, and what it makes unchangeable. */
export function ActSentences({ happens, stays, level = 2 }: ActSentencesProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.columns}>
      <section>
        <Heading className={styles.heading}>{kitWords.whatHappens}</Heading>
        <Sentences sentences={happens} />
      </section>
      <section>
        <Heading className={styles.heading}>{kitWords.whatStays}</Heading>
        <Sentences sentences={stays} />
      </section>
    </div>
  )
}

/** Sentences as a list. */
export function Sentences({ sentences }: { readonly sentences: readonly ReactNode[] }) {
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences are fixed while the page is open
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  )
}
