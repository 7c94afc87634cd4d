import { Radio, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { CircularEnding } from '#shared/domain/circular-procedures/course.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import styles from './post/post.module.css'

const KINDS = Object.entries(words.endKinds) as readonly (readonly [CircularEnding['kind'], string])[]

/** Ends an Umlauf without a result, with a reason. */
export function EndProcedure({ procedureId }: { readonly procedureId: Id<'circular-procedure'> }) {
  const circularProcedureId = procedureId
  const { data } = useSuspenseQuery(ask.circularProcedures.show.queryOptions({ input: { circularProcedureId } }))
  const navigate = useNavigate()
  const [kind, setKind] = useState<CircularEnding['kind']>(
    data.membershipChanges.length > 0 ? 'memberships-changed' : 'withdrawn',
  )
  const [reason, setReason] = useState('')
  const end = useAction(service.circularProcedures.end)
  const { procedure } = data
  const isOpen = procedure.state === 'running' || procedure.state === 'deadline-passed'
  return (
    <Page
      title={words.endTitle}
      lead={words.lead(procedure.number, procedure.subject)}
      trail={[
        { label: procedureWords.title, to: pages.procedures },
        { label: shortNumber(procedure.number), to: pages.procedure(procedureId) },
      ]}
    >
      <div className={styles.stack}>
        <Radio.Group label={words.endKind} value={kind} onChange={(value) => setKind(value as CircularEnding['kind'])}>
          {KINDS.map(([value, label]) => (
            <Radio key={value} value={value} label={label} my={8} />
          ))}
        </Radio.Group>
        <Textarea
          label={words.endReason}
          value={reason}
          required
          autosize
          minRows={2}
          w="100%"
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <DecisiveAct
        happens={[words.endHappens, kind === 'moved-to-meeting' ? words.endAgenda : words.endOpen]}
        stays={[words.endStays]}
        forbids={[
          ...(isOpen ? [] : [refusalSentence({ code: 'NOT_RUNNING' })]),
          ...(reason.trim() === '' ? [refusalSentence({ code: 'REASON_MISSING' })] : []),
        ]}
        verb={words.end}
        running={end.running}
        refusal={end.refusal === null ? null : refusalSentence(end.refusal)}
        backTo={pages.procedure(procedureId)}
        onConfirm={async () => {
          const done = await end.run({ circularProcedureId, kind, reason })
          if (done !== null) await navigate({ to: pages.procedure(procedureId) })
        }}
      />
    </Page>
  )
}
