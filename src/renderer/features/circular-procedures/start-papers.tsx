import { Button } from '@mantine/core'
import { useState } from 'react'
import { showFault } from '#renderer/client/faults.ts'
import { fetchPaper } from '#renderer/client/fetch-paper.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import type { Id } from '#shared/basics/id.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './start-form.module.css'

interface StartPapersProps {
  readonly papers: readonly File[]
  readonly onPapers: (papers: readonly File[]) => void
  readonly showMissing: boolean
  /** The projects that are voted on. */
  readonly projectIds: readonly Id<'project'>[]
}

const LIMITS = { most: 20, largest: LARGEST_FILE } as const

/** What the members read; stored with the procedure. The versions of the applications without salaries are one click away. */
export function StartPapers({ papers, onPapers, showMissing, projectIds }: StartPapersProps) {
  const [fetching, setFetching] = useState(false)
  async function addMemberVersions() {
    setFetching(true)
    try {
      const versions = await Promise.all(projectIds.map((id) => fetchPaper('member-version', id)))
      const names = new Set(versions.map(({ name }) => name))
      onPapers([...papers.filter(({ name }) => !names.has(name)), ...versions])
    } catch (error) {
      showFault(error)
    }
    setFetching(false)
  }
  return (
    <Section title={procedureWords.stepPapers}>
      <div className={styles.step}>
        {projectIds.length > 0 && (
          <div>
            <Button variant="default" loading={fetching} onClick={() => void addMemberVersions()}>
              {procedureWords.addMemberVersions(projectIds.length)}
            </Button>
          </div>
        )}
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
