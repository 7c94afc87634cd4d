import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { ProofList } from '#renderer/ui/text/proof-list.tsx'
import { TallyBar } from '#renderer/ui/votes/tally-bar.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { CircularItem } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { tallySegments } from './tally-segments.ts'

/** Declares the result: from here on the resolution exists (R27, R28). */
export function DeclareResult({ procedureId }: { readonly procedureId: Id<'circular-procedure'> }) {
  const { data } = useSuspenseQuery(
    ask.circularProcedures.show.queryOptions({
      input: { circularProcedureId: procedureId },
      refetchInterval: CLOCK_REFRESH_MS,
    }),
  )
  const declare = useAction(service.circularProcedures.declareResult)
  const navigate = useNavigate()
  const { procedure, items, declareRefusal, resolutions } = data
  const declared = resolutions[0]
  const forbids =
    declared === undefined
      ? declareRefusal === null
        ? []
        : [refusalSentence(declareRefusal)]
      : [refusalSentence({ code: 'ALREADY_DECLARED', resolutionNumber: declared.number })]
  const titled = (item: CircularItem, text: string) =>
    items.length === 1 ? text : `${procedureWords.itemTitle(item.position, item.subject)}: ${text}`
  // Before the deadline nobody needs to see how it stands (R27).
  const mayShow = forbids.length === 0 || procedure.state !== 'running'
  return (
    <Page
      title={procedureWords.declareTitle}
      lead={procedureWords.declareLead(procedure.number, procedure.subject)}
      trail={[
        { label: procedureWords.title, to: pages.procedures },
        { label: shortNumber(procedure.number), to: pages.procedure(procedureId) },
      ]}
    >
      {mayShow &&
        items.map(({ item, verdict }) => (
          <TallyBar
            key={item.id}
            finding={titled(item, verdictSentence(verdict))}
            segments={tallySegments(verdict.counts, false)}
            threshold={verdict.required === null ? null : { at: verdict.required, label: voteWords.needed(verdict.required) }}
          />
        ))}
      <DecisiveAct
        happens={[
          ...(mayShow ? items.map(({ item, verdict }) => titled(item, verdictSentence(verdict))) : []),
          items.length === 1 ? procedureWords.declareNumber : procedureWords.declareNumbers(items.length),
          procedureWords.declareFreeze,
          procedureWords.declareNotify,
        ]}
        stays={[procedureWords.declareStaysNumber, procedureWords.declareStaysVotes, procedureWords.declareStaysNew]}
        forbids={forbids}
        verb={procedureWords.declare}
        running={declare.running}
        refusal={declare.refusal === null ? null : refusalSentence(declare.refusal)}
        backTo={pages.procedure(procedureId)}
        onConfirm={async () => {
          const done = await declare.run({ circularProcedureId: procedureId })
          if (done === null) return
          showDone(procedureWords.declaredToast)
          await navigate({ to: pages.procedure(procedureId) })
        }}
      />
      {mayShow &&
        items.map(({ item, verdict }) => (
          <Section key={item.id} title={titled(item, procedureWords.proof)}>
            <ProofList sentences={proofSentences(verdict)} />
          </Section>
        ))}
    </Page>
  )
}
