import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { PersonWithRoles } from '#shared/contract/members.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import styles from './people-table.module.css'
import { PersonForm } from './person-form.tsx'
import { PersonRoles } from './person-roles.tsx'
import { byRole, rolesOf } from './roles-of.ts'

/** The people of a member with what they may do on this day. */
export function PeopleTable({ people, today }: { readonly people: readonly PersonWithRoles[]; readonly today: LocalDate }) {
  const [editing, setEditing] = useState<string | null>(null)
  if (people.length === 0) return <EmptyState title={memberWords.nobody}>{memberWords.nobodyText}</EmptyState>
  return (
    <ul className={styles.people}>
      {byRole(people, today).map((entry) => {
        const { person } = entry
        const name = fullName(person)
        if (editing === person.id) {
          return (
            <li key={person.id} className={styles.editing}>
              <h3>{name}</h3>
              <PersonForm entry={entry} onDone={() => setEditing(null)} />
              <PersonRoles entry={entry} today={today} />
            </li>
          )
        }
        return (
          <li key={person.id} className={styles.person}>
            <div>
              <strong>{[person.salutation, name].filter(Boolean).join(' ')}</strong>
              <span>{person.position}</span>
            </div>
            <div className={styles.roles}>{rolesOf(entry.roles, today)}</div>
            <div>
              {person.email === '' ? kitWords.notKnown : <a href={`mailto:${person.email}`}>{person.email}</a>}
              <span>{person.phone}</span>
            </div>
            <ActionIcon
              variant="subtle"
              size={32}
              aria-label={memberWords.changePerson(name)}
              onClick={() => setEditing(person.id)}
              data-screen-only
            >
              <IconPencil size={17} stroke={1.7} aria-hidden />
            </ActionIcon>
          </li>
        )
      })}
    </ul>
  )
}
