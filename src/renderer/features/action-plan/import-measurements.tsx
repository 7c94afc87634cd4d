import { Button, Checkbox, Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import table from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { MeasurementPreview } from '#shared/contract/measurement-imports.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { MEASUREMENT_FIELDS, type MeasurementField } from '#shared/domain/action-plan/measurement-table.ts'
import { MEASUREMENT_FIELD_LABELS, measurementProblemSentence } from '#shared/wording/measurement-import.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { indicatorWords, measurementImportWords as words } from '#shared/wording/screens/indicators.ts'
import { PLAN_TRAIL } from './plan-nav.tsx'

const ONE_FILE = { most: 1, largest: LARGEST_FILE } as const
const NOT_READ = 'none'
const TONES = { new: 'good', known: 'neutral', error: 'bad' } as const
/** More rows would make the page slow; all of them are read. */
const SHOWN_ROWS = 500

type Mapping = (MeasurementField | null)[]

/** Measurements from a table: map the columns, look at every row, take over what is right, take it back at once. */
export function ImportMeasurements() {
  const navigate = useNavigate()
  const [files, setFiles] = useState<readonly File[]>([])
  const [preview, setPreview] = useState<MeasurementPreview | null>(null)
  const [excluded, setExcluded] = useState<ReadonlySet<number>>(new Set())
  const running = useRef<AbortController>(null)
  const look = useAction(({ file, mapping, signal }: { file: File; mapping: Mapping | null; signal: AbortSignal }) =>
    service.actionPlan.indicators.imports.preview({ file, mapping }, { signal }),
  )
  const run = useAction(service.actionPlan.indicators.imports.run)
  const [file] = files
  async function read(next: File | undefined, mapping: Mapping | null) {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    setPreview(null)
    setExcluded(new Set())
    run.clear()
    if (next === undefined) return look.clear()
    const done = await look.run({ file: next, mapping, signal: mine.signal })
    if (running.current === mine) setPreview(done)
  }
  const taken = preview?.rows.filter(({ row }) => !excluded.has(row)) ?? []
  const count = (state: string) => taken.filter((row) => row.state === state).length
  async function take() {
    if (file === undefined || preview === null) return
    const input = { file, mapping: [...preview.mapping], excluded: [...excluded], confirmed: count('new') }
    const done = await run.run(input)
    if (done === null) return
    await navigate({ to: pages.indicators })
    const { importId, fileName, added } = done
    if (importId === null) return
    showUndo({
      message: words.done(fileName, added),
      undone: words.undone(fileName),
      undo: () => service.actionPlan.indicators.imports.undo({ importId }),
    })
  }
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={[...PLAN_TRAIL, { label: indicatorWords.title, to: pages.indicators }]}
      width="full"
    >
      <FileDrop
        label={words.file}
        description={words.fileHelp}
        files={files}
        limits={ONE_FILE}
        onFiles={(chosen) => {
          setFiles(chosen)
          void read(chosen[0], null)
        }}
      />
      {look.running && (
        <div className={table.buttons}>
          <span role="status">{words.reading}</span>
          <Button variant="default" size="compact-md" onClick={() => running.current?.abort()}>
            {words.stop}
          </Button>
        </div>
      )}
      {look.refusal !== null && <Notice tone="bad">{refusalSentence(look.refusal)}</Notice>}
      {preview !== null && (
        <>
          <Section title={words.columns}>
            <ColumnFields preview={preview} onMapping={(mapping) => void read(file, mapping)} />
          </Section>
          <Section title={words.preview}>
            <PreviewRows preview={preview} excluded={excluded} onExcluded={setExcluded} />
          </Section>
          {run.refusal !== null && <Notice tone="bad">{refusalSentence(run.refusal)}</Notice>}
          <p>{words.summary(count('new'), count('known'), excluded.size)}</p>
          <div className={table.buttons}>
            <Button loading={run.running} disabled={count('error') > 0 || count('new') === 0} onClick={() => void take()}>
              {words.verb(count('new'))}
            </Button>
            {count('error') > 0 && (
              <Button
                variant="default"
                onClick={() =>
                  setExcluded(new Set([...excluded, ...taken.filter(({ state }) => state === 'error').map(({ row }) => row)]))
                }
              >
                {words.leaveOutErrors}
              </Button>
            )}
          </div>
        </>
      )}
    </Page>
  )
}

interface ColumnFieldsProps {
  readonly preview: MeasurementPreview
  readonly onMapping: (mapping: Mapping) => void
}

function ColumnFields({ preview, onMapping }: ColumnFieldsProps) {
  const choices = [
    { value: NOT_READ, label: words.notRead },
    ...MEASUREMENT_FIELDS.map((value) => ({ value: value as string, label: MEASUREMENT_FIELD_LABELS[value] })),
  ]
  return (
    <div className={table.pair}>
      {preview.headings.map((heading, column) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file have a place and nothing else
          key={column}
          label={heading === '' ? words.noHeading(column + 1) : heading}
          data={choices}
          value={preview.mapping[column] ?? NOT_READ}
          allowDeselect={false}
          onChange={(value) => {
            const field = MEASUREMENT_FIELDS.find((one) => one === value) ?? null
            const mapping = preview.headings.map((_, other) => preview.mapping[other] ?? null)
            onMapping(mapping.map((mapped, other) => (other === column ? field : mapped === field ? null : mapped)))
          }}
        />
      ))}
    </div>
  )
}

interface PreviewRowsProps {
  readonly preview: MeasurementPreview
  readonly excluded: ReadonlySet<number>
  readonly onExcluded: (excluded: ReadonlySet<number>) => void
}

function PreviewRows({ preview, excluded, onExcluded }: PreviewRowsProps) {
  const take = (row: number, takes: boolean) =>
    onExcluded(new Set(takes ? [...excluded].filter((other) => other !== row) : [...excluded, row]))
  return (
    <ScrollingTable label={words.preview}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.take}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, SHOWN_ROWS).map(({ row, title, text, state, problems }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>
                <Checkbox
                  aria-label={words.takeRow(row)}
                  checked={!excluded.has(row)}
                  onChange={({ currentTarget }) => take(row, currentTarget.checked)}
                />
              </td>
              <th scope="row">{title}</th>
              <td>{text}</td>
              <td>
                <StateWord tone={TONES[state]}>{words.states[state]}</StateWord>
                {problems.map((problem) => (
                  <p key={JSON.stringify(problem)}>{measurementProblemSentence(problem)}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
