import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '#renderer/client/query-client.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import type { ProjectRow } from '#shared/contract/projects.ts'
import { PROJECT_STATES } from '#shared/domain/projects/project.ts'
import { boardWords as words } from '#shared/wording/screens/project-calls.ts'
import { PROJECT_STATES as STATE_LABELS } from '#shared/wording/screens/projects.ts'
import { EVERYTHING, type ProjectView, readViews, type SavedView } from './project-view.ts'
import styles from './view-bar.module.css'

/** Under this key the saved views lie in the workspace, beside unfinished forms. */
const KEY = 'view:projects'
const QUERY = ['draft', KEY] as const

interface ViewBarProps {
  readonly rows: readonly ProjectRow[]
  readonly view: ProjectView
  readonly onView: (view: ProjectView) => void
}

/** Which projects the list shows, and views to come back to. */
export function ViewBar({ rows, view, onView }: ViewBarProps) {
  const { data } = useQuery({ queryKey: QUERY, queryFn: () => service.workspace.readDraft({ key: KEY }) })
  const views = readViews(data?.content ?? null)
  const [name, setName] = useState('')
  const calls = [...new Set(rows.map(({ callNumber }) => callNumber).filter((call) => call !== null))].toSorted()
  const states = PROJECT_STATES.filter((state) => rows.some((row) => row.state === state))
  async function store(next: readonly SavedView[]) {
    const content = JSON.stringify(next)
    const { savedAt } = await service.workspace.saveDraft({ key: KEY, content })
    queryClient.setQueryData(QUERY, { content, savedAt })
  }
  return (
    <div className={styles.bar} data-screen-only>
      <NativeSelect
        aria-label={words.filterCall}
        value={view.call ?? '*'}
        data={[
          { value: '*', label: words.everyCall },
          { value: '', label: words.withoutCall },
          ...calls.map((call) => ({ value: call, label: call })),
        ]}
        onChange={({ currentTarget }) => onView({ ...view, call: currentTarget.value === '*' ? null : currentTarget.value })}
      />
      <NativeSelect
        aria-label={words.filterState}
        value={view.state ?? ''}
        data={[{ value: '', label: words.everyState }, ...states.map((state) => ({ value: state, label: STATE_LABELS[state] }))]}
        onChange={({ currentTarget }) =>
          onView({ ...view, state: PROJECT_STATES.find((state) => state === currentTarget.value) ?? null })
        }
      />
      <Checkbox
        label={words.filterJoint}
        checked={view.jointOnly}
        onChange={({ currentTarget }) => onView({ ...view, jointOnly: currentTarget.checked })}
      />
      <div className={styles.views}>
        <Button size="compact-md" variant="subtle" onClick={() => onView(EVERYTHING)}>
          {words.allProjects}
        </Button>
        {views.map(({ name: title, ...saved }) => (
          <Button key={title} size="compact-md" variant="default" onClick={() => onView(saved)}>
            {title}
          </Button>
        ))}
      </div>
      <details className={styles.save}>
        <summary>{words.views}</summary>
        <form
          className={styles.form}
          onSubmit={async (event) => {
            event.preventDefault()
            await store([...views.filter((one) => one.name !== name.trim()), { ...view, name: name.trim() }])
            setName('')
            showDone(words.viewSaved)
          }}
        >
          <TextInput label={words.viewName} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
          <Button type="submit" variant="default" disabled={name.trim() === ''}>
            {words.saveView}
          </Button>
          {views.map((one) => (
            <Button key={one.name} variant="subtle" onClick={() => void store(views.filter((other) => other.name !== one.name))}>
              {words.removeView(one.name)}
            </Button>
          ))}
        </form>
      </details>
    </div>
  )
}
