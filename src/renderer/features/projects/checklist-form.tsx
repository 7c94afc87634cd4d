import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Help } from '#renderer/ui/text/help.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { ProjectPage } from '#shared/contract/projects.ts'
import { COMPLETENESS_STATES, type CompletenessLine } from '#shared/domain/projects/completeness.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import {
  COMPLETENESS_HELP,
  COMPLETENESS_LABELS,
  checkWords,
  COMPLETENESS_STATES as STATE_LABELS,
} from '#shared/wording/screens/project-checks.ts'

/** One line for each paper that belongs to an application: there, missing, or not needed. */
export function ChecklistForm({ page }: { readonly page: ProjectPage }) {
  const [lines, setLines] = useState(page.completeness)
  const save = useAction(service.projects.saveChecklist)
  const change = (changed: CompletenessLine) => setLines(lines.map((line) => (line.item === changed.item ? changed : line)))
  const open = lines.filter(({ state }) => state === 'open' || state === 'missing').length
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        const done = await save.run({ projectId: page.project.id, version: page.version, lines: [...lines] })
        if (done !== null) showDone(checkWords.saved)
      }}
    >
      <ScrollingTable label={checkWords.completeness}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{checkWords.item}</th>
              <th scope="col">{checkWords.state}</th>
              <th scope="col">{checkWords.note}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const label = COMPLETENESS_LABELS[line.item]
              return (
                <tr key={line.item}>
                  <th scope="row">
                    {label} <Help subject={label}>{COMPLETENESS_HELP[line.item]}</Help>
                  </th>
                  <td>
                    <NativeSelect
                      aria-label={`${label}: ${checkWords.state}`}
                      value={line.state}
                      data={COMPLETENESS_STATES.map((state) => ({ value: state, label: STATE_LABELS[state] }))}
                      onChange={({ currentTarget }) =>
                        change({
                          ...line,
                          state: COMPLETENESS_STATES.find((state) => state === currentTarget.value) ?? line.state,
                        })
                      }
                    />
                  </td>
                  <td>
                    <TextInput
                      aria-label={`${label}: ${checkWords.note}`}
                      value={line.note}
                      maxLength={300}
                      onChange={({ currentTarget }) => change({ ...line, note: currentTarget.value })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollingTable>
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={save.running}>
          {checkWords.save}
        </Button>
        {open > 0 && <span className={styles.soft}>{checkWords.openCount(open)}</span>}
      </div>
    </form>
  )
}
