import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import type { Id } from '#shared/basics/id.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'

/** Confirms that every member was told the result (R28). */
export function ConfirmNotification({ procedureId }: { readonly procedureId: Id<'circular-procedure'> }) {
  const { data } = useSuspenseQuery(ask.circularProcedures.show.queryOptions({ input: { circularProcedureId: procedureId } }))
  const confirm = useAction(service.circularProcedures.confirmNotification)
  const navigate = useNavigate()
  const { procedure } = data
  const isDeclared = procedure.state === 'adopted' || procedure.state === 'rejected'
  return (
    <Page
      title={procedureWords.notifyTitle}
      lead={procedureWords.declareLead(procedure.number, procedure.subject)}
      trail={[
        { label: procedureWords.title, to: pages.procedures },
        { label: shortNumber(procedure.number), to: pages.procedure(procedureId) },
      ]}
    >
      {isDeclared && (
        <div>
          <p>{procedureWords.notifyRecordFirst}</p>
          <p>
            <DownloadLink href={downloadAddress('circular-record', procedureId)}>{procedureWords.record}</DownloadLink>
          </p>
        </div>
      )}
      <DecisiveAct
        happens={[procedureWords.notifyHappens, procedureWords.notifyDate, procedureWords.notifyState]}
        stays={[procedureWords.notifyStays]}
        forbids={isDeclared ? [] : [refusalSentence({ code: 'NOT_DECLARED' })]}
        verb={procedureWords.notify}
        running={confirm.running}
        refusal={confirm.refusal === null ? null : refusalSentence(confirm.refusal)}
        backTo={pages.procedure(procedureId)}
        onConfirm={async () => {
          const done = await confirm.run({ circularProcedureId: procedureId })
          if (done !== null) await navigate({ to: pages.procedure(procedureId) })
        }}
      />
    </Page>
  )
}
