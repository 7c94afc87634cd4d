import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { toId } from '#shared/basics/id.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { statementWords } from '#shared/wording/screens/statements.ts'
import styles from './acts.module.css'

/** What can become of an issued statement: another one takes its place, or a resolution takes it back. */
export function EndForm({ page }: { readonly page: StatementPage }) {
  const { statement, resolution, revokingChoices } = page
  const [resolutionId, setResolutionId] = useState('')
  const [reason, setReason] = useState('')
  const replace = useAction(service.statements.draft)
  const revoke = useAction(service.statements.revoke)
  const navigate = useNavigate()
  const refusal = replace.refusal ?? revoke.refusal
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{statementWords.replaceHelp}</p>
      <div>
        <Button
          variant="default"
          loading={replace.running}
          onClick={async () => {
            const done = await replace.run({ resolutionId: resolution.id, supersedesId: statement.id })
            if (done !== null) await navigate({ to: pages.statement(done.statementId) })
          }}
        >
          {statementWords.replace}
        </Button>
      </div>
      {revokingChoices.length === 0 ? (
        <p className={styles.soft}>{statementWords.revokeNeedsResolution}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={async (event) => {
            event.preventDefault()
            const done = await revoke.run({ statementId: statement.id, resolutionId: toId(resolutionId), reason })
            if (done !== null) showDone(statementWords.revokedDone)
          }}
        >
          <NativeSelect
            label={statementWords.revokingResolution}
            value={resolutionId}
            data={[
              { value: '', label: '' },
              ...revokingChoices.map(({ id, number, subject }) => ({ value: id, label: `${number} ${subject}` })),
            ]}
            onChange={({ currentTarget }) => setResolutionId(currentTarget.value)}
          />
          <TextInput
            label={statementWords.revokeReason}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div>
            <Button
              type="submit"
              variant="default"
              loading={revoke.running}
              disabled={resolutionId === '' || reason.trim() === ''}
            >
              {statementWords.revoke}
            </Button>
          </div>
        </form>
      )}
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
    </div>
  )
}
