import { Button, Checkbox, NumberInput, Textarea } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { MadeBundle } from '#shared/contract/circular-procedures.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { BundleLink } from './post/bundle-link.tsx'
import styles from './post/post.module.css'

const MOST_DAYS = 90

/** Extends the deadline once, for all, with a reason and notice to each member (R29). */
export function ExtendDeadline({ procedureId }: { readonly procedureId: Id<'circular-procedure'> }) {
  const circularProcedureId = procedureId
  const { data } = useSuspenseQuery(ask.circularProcedures.show.queryOptions({ input: { circularProcedureId } }))
  const { now } = useClock()
  const navigate = useNavigate()
  const [days, setDays] = useState(7)
  const [reason, setReason] = useState('')
  const [isTold, setTold] = useState(false)
  const [bundle, setBundle] = useState<MadeBundle | null>(null)
  const { data: deadline } = useQuery(
    ask.circularProcedures.previewExtension.queryOptions({ input: { circularProcedureId, days } }),
  )
  const draft = useAction(service.circularProcedures.makeExtensionMails)
  const extend = useAction(service.circularProcedures.extendDeadline)
  const { procedure, course, roll } = data
  const until = deadline === undefined ? '' : formatDeadline(deadline.endsAt)
  const problems = [
    ...(course.extension === null ? [] : [{ code: 'ALREADY_EXTENDED' } as const]),
    ...(procedure.state === 'running' ? [] : [{ code: 'DEADLINE_PASSED', endsAt: procedure.deadline.endsAt } as const]),
    ...(reason.trim() === '' ? [{ code: 'REASON_MISSING' } as const] : []),
    ...(isTold ? [] : [{ code: 'NOTICE_MISSING', members: roll.map(({ memberName }) => memberName) } as const]),
  ]
  return (
    <Page
      title={words.extendTitle}
      lead={words.lead(procedure.number, procedure.subject)}
      trail={[
        { label: procedureWords.title, to: pages.procedures },
        { label: shortNumber(procedure.number), to: pages.procedure(procedureId) },
      ]}
    >
      <div className={styles.stack}>
        <NumberInput
          label={words.extendDays}
          value={days}
          min={1}
          max={MOST_DAYS}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(value) => typeof value === 'number' && value >= 1 && setDays(value)}
        />
        {deadline !== undefined && <p>{deadline.sentence}</p>}
        <Textarea
          label={words.extendReason}
          value={reason}
          required
          autosize
          minRows={2}
          w="100%"
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={deadline === undefined || reason.trim() === ''}
          loading={draft.running}
          onClick={async () =>
            deadline !== undefined && setBundle(await draft.run({ circularProcedureId, endsAt: deadline.endsAt, reason }))
          }
        >
          {words.extendMails}
        </Button>
        {bundle !== null && <BundleLink bundle={bundle} />}
        <Checkbox
          label={words.extendNotified}
          description={words.extendNotifiedHelp}
          checked={isTold}
          onChange={({ currentTarget }) => setTold(currentTarget.checked)}
        />
      </div>
      <DecisiveAct
        happens={[words.extendHappens(until), words.extendKeep]}
        stays={[words.extendOnce]}
        forbids={problems.map((problem) => refusalSentence({ code: 'CANNOT_EXTEND', problems: [problem] }))}
        verb={words.extend}
        running={extend.running}
        refusal={extend.refusal === null ? null : refusalSentence(extend.refusal)}
        backTo={pages.procedure(procedureId)}
        onConfirm={async () => {
          const notices = roll.map(({ memberId }) => ({ memberId, sentAt: now, way: 'email' as const }))
          const done = await extend.run({ circularProcedureId, days, reason, notices })
          if (done !== null) await navigate({ to: pages.procedure(procedureId) })
        }}
      />
    </Page>
  )
}
