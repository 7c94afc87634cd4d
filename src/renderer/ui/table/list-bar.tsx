import { ActionIcon, Menu, TextInput } from '@mantine/core'
import { IconColumns, IconSearch } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import type { Column } from './columns.ts'
import styles from './list-bar.module.css'

interface ListBarProps<Row> {
  readonly filter: string
  readonly onFilter: (filter: string) => void
  readonly filterField: RefObject<HTMLInputElement | null>
  readonly onLeaveFilter: () => void
  readonly count: string
  readonly columns: readonly Column<Row>[]
  readonly hidden: readonly string[]
  readonly onHidden: (hidden: readonly string[]) => void
  readonly tools: ReactNode
}

/** Above a list: filter, count, choice of columns, tools. */
export function ListBar<Row>(props: ListBarProps<Row>) {
  const { filter, onFilter, filterField, onLeaveFilter, count, columns, hidden, onHidden, tools } = props
  return (
    <div className={styles.bar} data-screen-only>
      <TextInput
        ref={filterField}
        className={styles.filter}
        aria-label={kitWords.filter}
        placeholder={kitWords.filterHint}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<kbd aria-hidden>/</kbd>}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onFilter('')
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault()
            onLeaveFilter()
          }
        }}
      />
      <span role="status" className={styles.count}>
        {count}
      </span>
      <div className={styles.tools}>
        {tools}
        <Menu position="bottom-end" closeOnItemClick={false}>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={kitWords.chooseColumns}>
              <IconColumns size={17} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{kitWords.columns}</Menu.Label>
            {columns.slice(1).map(({ key, header }) => (
              <Menu.CheckboxItem
                key={key}
                checked={!hidden.includes(key)}
                onChange={(checked) => onHidden(checked ? hidden.filter((other) => other !== key) : [...hidden, key])}
              >
                {header}
              </Menu.CheckboxItem>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  )
}
