import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './start-form.module.css'

interface StartPapersProps {
  readonly papers: readonly File[]
  readonly onPapers: (papers: readonly File[]) => void
  readonly showMissing: boolean
}

const LIMITS = { most: 20, largest: LARGEST_FILE } as const

/** What the members read; stored with the procedure. */
export function StartPapers({ papers, onPapers, showMissing }: StartPapersProps) {
  return (
    <Section title={procedureWords.stepPapers}>
      <div className={styles.step}>
        <FileDrop
          label={procedureWords.papersLabel}
          description={procedureWords.papersHelp}
          files={papers}
          onFiles={onPapers}
          limits={LIMITS}
          required
          error={showMissing && papers.length === 0 ? procedureWords.papersMissing : null}
        />
      </div>
    </Section>
  )
}
