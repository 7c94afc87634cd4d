import { Select } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { MembershipKind } from '#shared/domain/members/member.ts'
import { formatDate, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { MEMBERSHIP_LABELS, memberWords } from '#shared/wording/screens/members.ts'
import styles from './contact-form.module.css'
import { KIND_CHOICES } from './membership-forms.tsx'
import { RunningQuestion } from './running-question.tsx'

const NO_RESOLUTION = 'none'

/** Admission by resolution, from the day after it on (R21). */
export function AdmitMember({ memberId }: { readonly memberId: Id<'member'> }) {
  const { data } = useSuspenseQuery(ask.members.show.queryOptions({ input: { memberId } }))
  const { data: resolutions } = useSuspenseQuery(ask.members.memberships.resolutions.queryOptions())
  const { today } = useClock()
  const navigate = useNavigate()
  const application = data.applications.find(({ result }) => result === null)
  const [kind, setKind] = useState<MembershipKind>(application?.kind ?? 'voting')
  const [chosen, setChosen] = useState<string>(resolutions[0]?.id ?? NO_RESOLUTION)
  const [admittedOn, setAdmittedOn] = useState<LocalDate | null>(null)
  const [typed, setTyped] = useState<LocalDate | null>(null)
  const act = useAction(service.members.memberships.admit)
  const resolution = resolutions.find(({ id }) => id === chosen)
  const resolvedOn = resolution?.resolvedOn ?? admittedOn
  const firstDay = typed ?? (resolvedOn === null ? null : addDays(resolvedOn, 1))
  const { name } = data.member
  const home = pages.member(memberId)

  async function save(goOnReason: string) {
    if (firstDay === null) return
    const input = { memberId, kind, resolutionId: resolution?.id ?? null, admittedOn, validFrom: firstDay, goOnReason }
    if ((await act.run(input)) !== null) await navigate({ to: home })
  }
  return (
    <Page
      title={words.admitTitle(name)}
      shortTitle={words.admit}
      trail={[
        { label: memberWords.title, to: pages.members },
        { label: data.member.shortName, to: home },
      ]}
      width="text"
    >
      {act.refusal?.code === 'CIRCULAR_RUNNING' ? (
        <RunningQuestion procedures={act.refusal.procedures} running={act.running} onGoOn={save} onBack={act.clear} />
      ) : (
        <>
          <div className={styles.form}>
            <Select
              label={words.admitResolution}
              data={[
                ...resolutions.map(({ id, number, subject, resolvedOn: day }) => ({
                  value: id as string,
                  label: `${number}, ${formatDate(day)}: ${subject}`,
                })),
                { value: NO_RESOLUTION, label: words.admitNoResolution },
              ]}
              value={chosen}
              allowDeselect={false}
              onChange={(value) => setChosen(value ?? NO_RESOLUTION)}
            />
            {resolution === undefined && (
              <DateField label={words.admittedOn} value={admittedOn} onChange={setAdmittedOn} required />
            )}
            <Select
              label={words.admitKind}
              data={KIND_CHOICES}
              value={kind}
              allowDeselect={false}
              onChange={(value) => setKind(value as MembershipKind)}
            />
            <DateField
              label={words.firstDay}
              description={words.firstDayHelp}
              value={firstDay}
              onChange={setTyped}
              required
              width={260}
            />
          </div>
          <DecisiveAct
            happens={
              firstDay === null
                ? []
                : [words.admitHappens(name, MEMBERSHIP_LABELS[kind], formatDateWithWeekday(firstDay)), words.admitVotes]
            }
            stays={[words.admitStays]}
            forbids={
              firstDay === null
                ? [refusalSentence({ code: 'ADMISSION_DAY_MISSING' })]
                : resolvedOn !== null && firstDay <= resolvedOn
                  ? [refusalSentence({ code: 'ADMITTED_TOO_LATE', admittedOn: resolvedOn, validFrom: firstDay })]
                  : resolvedOn !== null && resolvedOn > today
                    ? [refusalSentence({ code: 'DAY_IN_FUTURE', day: resolvedOn })]
                    : []
            }
            verb={words.admitVerb}
            running={act.running}
            refusal={act.refusal === null ? null : refusalSentence(act.refusal)}
            onConfirm={() => void save('')}
            backTo={home}
          />
        </>
      )}
    </Page>
  )
}
