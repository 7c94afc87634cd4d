import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'

/** R23: memberships change while it runs; the coordination decides to go on or to begin anew, with a reason. */
export function MembershipAlert({ page }: { readonly page: CircularProcedurePage }) {
  const [reason, setReason] = useState('')
  const goOn = useAction(service.circularProcedures.continue)
  const { procedure, membershipChanges } = page
  if (membershipChanges.length === 0) return null
  return (
    <Notice tone="warn" title={words.changesTitle}>
      <ul>
        {membershipChanges.map(({ memberId, memberName, change }) => (
          <li key={`${memberId} ${change}`}>{change === 'joins' ? words.joins(memberName) : words.leaves(memberName)}</li>
        ))}
      </ul>
      <p>{words.changesText}</p>
      <Group align="end">
        <TextInput
          label={words.continueReason}
          value={reason}
          maxLength={300}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button
          variant="default"
          loading={goOn.running}
          disabled={reason.trim() === ''}
          onClick={() => void goOn.run({ circularProcedureId: procedure.id, reason })}
        >
          {words.continueVerb}
        </Button>
        <ButtonLink to={pages.endProcedure(procedure.id)} variant="default">
          {words.restart}
        </ButtonLink>
      </Group>
      {goOn.refusal !== null && refusalSentence(goOn.refusal)}
    </Notice>
  )
}
