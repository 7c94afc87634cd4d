import { Radio, Select, TextInput } from '@mantine/core'
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
import type { LocalDate } from '#shared/basics/local-date.ts'
import { formatDate, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import styles from './contact-form.module.css'
import { RunningQuestion } from './running-question.tsx'

/** A membership ends: by the member, or by a resolution of the alliance. */
export function EndMembership({ memberId }: { readonly memberId: Id<'member'> }) {
  const { data } = useSuspenseQuery(ask.members.show.queryOptions({ input: { memberId } }))
  const { data: resolutions } = useSuspenseQuery(ask.members.memberships.resolutions.queryOptions())
  const { today } = useClock()
  const navigate = useNavigate()
  const [kind, setKind] = useState<'withdrawal' | 'expulsion'>('withdrawal')
  const [declaredOn, setDeclaredOn] = useState<LocalDate | null>(today)
  const [lastDay, setLastDay] = useState<LocalDate | null>(`${today.slice(0, 4)}-12-31` as LocalDate)
  const [reason, setReason] = useState('')
  const [resolutionId, setResolutionId] = useState<Id<'resolution'> | null>(null)
  const act = useAction(service.members.memberships.end)
  const membership = data.memberships.find(({ validUntil }) => validUntil === null || validUntil >= today)
  const { name, shortName } = data.member
  const home = pages.member(memberId)

  async function save(goOnReason: string) {
    if (membership === undefined || declaredOn === null || lastDay === null) return
    const input = { memberId, membershipId: membership.id, kind, declaredOn, lastDay, resolutionId, reason, goOnReason }
    if ((await act.run(input)) !== null) await navigate({ to: home })
  }
  const forbids = [
    ...(membership === undefined ? [refusalSentence({ code: 'OUTSIDE_MEMBERSHIP' })] : []),
    ...(kind === 'expulsion' && resolutionId === null ? [refusalSentence({ code: 'RESOLUTION_NEEDED' })] : []),
    ...(kind === 'expulsion' && reason.trim() === '' ? [refusalSentence({ code: 'REASON_MISSING' })] : []),
    ...(declaredOn !== null && lastDay !== null && lastDay < declaredOn
      ? [refusalSentence({ code: 'END_IN_PAST', declaredOn, lastDay })]
      : []),
  ]
  return (
    <Page
      title={words.endTitle(name)}
      shortTitle={words.end}
      trail={[
        { label: memberWords.title, to: pages.members },
        { label: shortName, to: home },
      ]}
      width="text"
    >
      {act.refusal?.code === 'CIRCULAR_RUNNING' ? (
        <RunningQuestion procedures={act.refusal.procedures} running={act.running} onGoOn={save} onBack={act.clear} />
      ) : (
        <>
          <div className={styles.form}>
            <Radio.Group label={words.endKind} value={kind} onChange={(value) => setKind(value as typeof kind)}>
              <Radio value="withdrawal" label={words.withdrawal} mt={6} />
              <Radio value="expulsion" label={words.expulsion} mt={6} />
            </Radio.Group>
            <div className={styles.halves}>
              <DateField label={words.declaredOn} value={declaredOn} onChange={setDeclaredOn} required />
              <DateField label={words.endDay} value={lastDay} onChange={setLastDay} required />
            </div>
            {kind === 'expulsion' && (
              <Select
                label={words.endResolution}
                data={resolutions.map(({ id, number, subject, resolvedOn }) => ({
                  value: id as string,
                  label: `${number}, ${formatDate(resolvedOn)}: ${subject}`,
                }))}
                value={resolutionId}
                onChange={(value) => setResolutionId(value as Id<'resolution'> | null)}
              />
            )}
            <TextInput label={words.endReason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          </div>
          <DecisiveAct
            happens={lastDay === null ? [] : [words.endHappens(name, formatDateWithWeekday(lastDay)), words.endRoll]}
            stays={[words.endStays]}
            forbids={forbids}
            verb={words.endVerb}
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
