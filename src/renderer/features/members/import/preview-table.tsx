import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { StateWord, type Tone } from '#renderer/ui/text/state-word.tsx'
import type { ImportPreview } from '#shared/contract/member-imports.ts'
import type { ImportRow } from '#shared/domain/members/member-import.ts'
import { IMPORT_FIELD_LABELS, importProblemSentence } from '#shared/wording/import-fields.ts'
import { IMPORT_STATE_WORDS, importWords as words } from '#shared/wording/screens/member-imports.ts'
import styles from './import-members.module.css'

interface PreviewTableProps {
  readonly preview: ImportPreview
  readonly excluded: ReadonlySet<number>
  readonly onExcluded: (excluded: ReadonlySet<number>) => void
}

const STATES = ['new', 'changed', 'unchanged', 'error'] as const
const TONES: Readonly<Record<ImportRow['state'], Tone>> = { new: 'good', changed: 'active', unchanged: 'neutral', error: 'bad' }

/** So many rows at once; thousands in one table would make the page slow. */
const STEP = 100

/** Every row of the file with what it would do; rows can be left out one by one, or all that have errors. */
export function PreviewTable({ preview, excluded, onExcluded }: PreviewTableProps) {
  const [view, setView] = useState<string>(preview.counts.error > 0 ? 'error' : 'all')
  const [most, setMost] = useState(STEP)
  const rows = preview.rows.filter(({ state }) => view === 'all' || state === view)
  const errors = preview.rows.filter(({ state }) => state === 'error')
  function take(row: number, takes: boolean) {
    const next = new Set(excluded)
    if (takes) next.delete(row)
    else next.add(row)
    onExcluded(next)
  }
  return (
    <>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={words.show}
          value={view}
          onChange={(value) => {
            setView(value)
            setMost(STEP)
          }}
          data={[
            { value: 'all', label: words.showAll(preview.rows.length) },
            ...STATES.map((state) => ({
              value: state as string,
              label: words.showState(IMPORT_STATE_WORDS[state], preview.counts[state]),
            })),
          ]}
        />
        {errors.some(({ row }) => !excluded.has(row)) && (
          <Button variant="default" onClick={() => onExcluded(new Set([...excluded, ...errors.map(({ row }) => row)]))}>
            {words.leaveOutErrors}
          </Button>
        )}
      </div>
      <ScrollingTable label={words.preview}>
        <table className={styles.preview} aria-label={words.preview}>
          <thead>
            <tr>
              <th>{words.row}</th>
              <th>{words.take}</th>
              <th>{words.what}</th>
              <th>{words.state}</th>
              <th>{words.details}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={row.row} data-out={excluded.has(row.row) || undefined}>
                <td>{row.row}</td>
                <td>
                  {row.state !== 'unchanged' && (
                    <Checkbox
                      aria-label={words.takeRow(row.row)}
                      checked={!excluded.has(row.row)}
                      onChange={(event) => take(row.row, event.currentTarget.checked)}
                    />
                  )}
                </td>
                <td>{row.title}</td>
                <td>
                  <StateWord tone={TONES[row.state]}>{IMPORT_STATE_WORDS[row.state]}</StateWord>
                </td>
                <td>
                  <ul>{detailsOf(row)}</ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
      {rows.length > most && (
        <Button variant="default" onClick={() => setMost(most + STEP * 5)}>
          {words.more(rows.length - most)}
        </Button>
      )}
    </>
  )
}

function detailsOf({ row, changes, problems }: ImportRow) {
  return [
    ...problems.map(({ column, field, value, problem }) => (
      <li key={`${field}-${problem.code}`}>
        {column !== null && words.cell(lettersOf(column), row)}
        {importProblemSentence(field, value, problem)}
      </li>
    )),
    ...(problems.length > 0
      ? []
      : changes.map(({ field, before, after }) => (
          <li key={field}>{words.change(IMPORT_FIELD_LABELS[field], before, after)}</li>
        ))),
  ]
}

/** Column 0 is A, 26 is AA, as table programs write it. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter
}
