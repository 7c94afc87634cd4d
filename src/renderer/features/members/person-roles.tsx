import { Button, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { fileAddress } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { PersonWithRoles, RoleEntry } from '#shared/contract/members.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { fullName, REPRESENTATION_ROLES, type RepresentationRole } from '#shared/domain/members/person.ts'
import { periodWords } from '#shared/wording/member-refusals.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { memberWords, REPRESENTATION_LABELS } from '#shared/wording/screens/members.ts'
import { ActForm } from './act-form.tsx'
import { EndDayForm } from './end-day-form.tsx'
import { PeriodFields, type PeriodValues } from './period-fields.tsx'
import styles from './person-roles.module.css'

const ONE_FILE = { most: 1, largest: LARGEST_FILE } as const
const ROLE_CHOICES = REPRESENTATION_ROLES.map((value) => ({ value, label: REPRESENTATION_LABELS[value] }))

/** The dated rights of a person to speak and sign, with the paper behind each. */
export function PersonRoles({ entry, today }: { readonly entry: PersonWithRoles; readonly today: LocalDate }) {
  const [open, setOpen] = useState<string | null>(null)
  const { memberId } = entry.person
  const name = fullName(entry.person)
  return (
    <div className={styles.roles}>
      <ul aria-label={words.rolesOf(name)}>
        {entry.roles.map((role) => (
          <li key={role.id}>
            <span>
              {labelOf(role)}, {periodWords(role.validFrom, role.validUntil)}
              {role.powerOfAttorney !== null && (
                <>
                  {' · '}
                  <a href={fileAddress(role.powerOfAttorney.sha256)} download={role.powerOfAttorney.name}>
                    {role.powerOfAttorney.name}
                  </a>
                </>
              )}
            </span>
            {(role.validUntil === null || role.validUntil >= today) && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={words.endRole(labelOf(role), name)}
                aria-expanded={open === role.id}
                onClick={() => setOpen(open === role.id ? null : role.id)}
              >
                {words.saveEnd}
              </Button>
            )}
            {open === role.id && (
              <EndDayForm
                label={words.endDay}
                day={role.validUntil ?? today}
                send={(validUntil) => service.members.endRepresentation({ memberId, representationId: role.id, validUntil })}
                onDone={() => setOpen(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <RoleForm entry={entry} today={today} onDone={() => setOpen(null)} />
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('new')}>
          {words.addRole}
        </Button>
      )}
    </div>
  )
}

function RoleForm({ entry, today, onDone }: { entry: PersonWithRoles; today: LocalDate; onDone: () => void }) {
  const [role, setRole] = useState<RepresentationRole>('deputy')
  const [rank, setRank] = useState(1)
  const [period, setPeriod] = useState<PeriodValues>({ validFrom: today, validUntil: null })
  const [files, setFiles] = useState<readonly File[]>([])
  const act = useAction(service.members.addRepresentation)
  const { id: personId, memberId } = entry.person
  async function save() {
    const { validFrom, validUntil } = period
    if (validFrom === null) return
    const powerOfAttorney = files[0] ?? null
    const input = { memberId, personId, role, rank: role === 'deputy' ? rank : 1, validFrom, validUntil, powerOfAttorney }
    if ((await act.run(input)) !== null) onDone()
  }
  return (
    <ActForm verb={words.saveRole} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <Select
        label={words.role}
        data={ROLE_CHOICES}
        value={role}
        allowDeselect={false}
        onChange={(value) => setRole(value as RepresentationRole)}
      />
      {role === 'deputy' && (
        <NumberInput label={words.rank} min={1} max={20} value={rank} onChange={(value) => setRank(Number(value) || 1)} />
      )}
      <PeriodFields value={period} onChange={setPeriod} />
      <FileDrop label={words.powerOfAttorney} files={files} onFiles={setFiles} limits={ONE_FILE} />
    </ActForm>
  )
}

function labelOf({ role, rank }: RoleEntry): string {
  return role === 'deputy' ? memberWords.deputyRank(rank) : REPRESENTATION_LABELS[role]
}
