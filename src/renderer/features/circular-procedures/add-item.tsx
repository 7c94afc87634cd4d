import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { MOST_ITEMS } from '#shared/contract/circular-start.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './start-form.module.css'
import { type ItemValues, projectItem, textItem } from './start-values.ts'

interface AddItemProps {
  readonly items: readonly ItemValues[]
  readonly onAdd: (item: ItemValues) => void
}

/** One more project that is open for a vote, or a free text. */
export function AddItem({ items, onAdd }: AddItemProps) {
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const { data: projects } = useSuspenseQuery(ask.projects.list.queryOptions())
  const open = projects.filter(({ id, state }) => isOpenForVote(state) && !items.some(({ projectId }) => projectId === id))
  if (items.length >= MOST_ITEMS) return null
  return (
    <div className={styles.addItem}>
      <NativeSelect
        label={procedureWords.addProject}
        description={open.length === 0 ? procedureWords.noMoreProjects : undefined}
        disabled={open.length === 0}
        value=""
        data={[
          { value: '', label: '' },
          ...open.map(({ id, number, shortTitle }) => ({ value: id, label: `${number} ${shortTitle}` })),
        ]}
        onChange={({ currentTarget }) => {
          const project = open.find(({ id }) => id === currentTarget.value)
          if (project !== undefined) onAdd(projectItem(project, alliance.name))
        }}
      />
      <Button variant="default" onClick={() => onAdd(textItem(crypto.randomUUID()))}>
        {procedureWords.addText}
      </Button>
    </div>
  )
}
