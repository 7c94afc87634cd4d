import { Switch, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import { useListKeys } from '#renderer/ui/table/use-list-keys.ts'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { OPTION_GROUPS } from '#shared/wording/rule-options.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import { fitsSearch } from './fits-search.ts'
import styles from './option-groups.module.css'

interface OptionGroupsProps {
  readonly options: RuleOptions
  readonly show: (option: keyof RuleOptions) => ReactNode
}

/** All options under their headings, found as one types. */
export function OptionGroups({ options, show }: OptionGroupsProps) {
  const [search, setSearch] = useState('')
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const noTable = useRef<HTMLTableElement>(null)
  useListKeys({ table: noTable, filterField: field })
  const isShown = (option: keyof RuleOptions) =>
    fitsSearch(option, search) && !(onlyDifferent && options[option] === DEFAULT_RULES[option])
  const groups = OPTION_GROUPS.map((group) => ({ ...group, options: group.options.filter(isShown) })).filter(
    (group) => group.options.length > 0,
  )
  const all = OPTION_GROUPS.reduce((sum, group) => sum + group.options.length, 0)
  return (
    <>
      <div className={styles.bar} data-screen-only>
        <TextInput
          ref={field}
          className={styles.search}
          aria-label={rulesWords.searchRules}
          placeholder={rulesWords.searchHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={<kbd aria-hidden>/</kbd>}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setSearch('')
          }}
        />
        <Switch
          label={rulesWords.onlyDifferent}
          size="sm"
          checked={onlyDifferent}
          onChange={({ currentTarget }) => setOnlyDifferent(currentTarget.checked)}
        />
        <span role="status" className={styles.count}>
          {rulesWords.countOf(
            groups.reduce((sum, group) => sum + group.options.length, 0),
            all,
          )}
        </span>
      </div>
      {groups.length === 0 && <EmptyState title={rulesWords.nothingFound}>{rulesWords.nothingFoundHint}</EmptyState>}
      {groups.map((group) => (
        <Section key={group.title} title={group.title}>
          <div className={styles.options}>{group.options.map((option) => show(option))}</div>
        </Section>
      ))}
    </>
  )
}
