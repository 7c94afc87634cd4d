import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { addMonths } from '#shared/basics/local-date.ts'
import { RETENTION_RULE_KINDS } from '#shared/domain/workspace/retention.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { linesOf, type ReviewChoices, staysBehind } from './review-choices.ts'
import { ReviewKind } from './review-kind.tsx'

/** Everything that is due, by its kind: erase, or keep with a reason until a day. Ends with one decisive act. */
export function RetentionReviewPage() {
  const { data: page } = useSuspenseQuery(ask.privacy.show.queryOptions())
  const [choices, setChoices] = useState<ReviewChoices>({ kept: new Set(), reasons: {}, until: {} })
  const complete = useAction(service.privacy.completeReview)
  const navigate = useNavigate()
  const kinds = RETENTION_RULE_KINDS.filter((kind) => page.due.some(({ subject }) => subject.kind === kind))
  const nextYear = addMonths(page.today, 12)
  const lines = linesOf(page.due, choices, nextYear)
  const erased = lines.filter(({ outcome }) => outcome === 'erase').length
  async function send() {
    if ((await complete.run({ lines })) === null) return
    await navigate({ to: pages.privacy })
    showDone(words.reviewDone)
  }
  return (
    <Page
      title={words.reviewTitle}
      lead={words.reviewLead}
      trail={[
        { label: settingsWords.title, to: pages.settings },
        { label: words.title, to: pages.privacy },
      ]}
    >
      {kinds.length === 0 && <EmptyState title={words.nothingDue}>{words.nothingDueText}</EmptyState>}
      {kinds.map((kind) => (
        <ReviewKind
          key={kind}
          kind={kind}
          months={page.rules.find((rule) => rule.kind === kind)?.months ?? null}
          due={page.due.filter(({ subject }) => subject.kind === kind)}
          kept={choices.kept}
          reason={choices.reasons[kind] ?? ''}
          until={choices.until[kind] ?? nextYear}
          onKeep={(keys, keep) => {
            const kept = new Set(choices.kept)
            for (const key of keys) keep ? kept.add(key) : kept.delete(key)
            setChoices({ ...choices, kept })
          }}
          onReason={(reason) => setChoices({ ...choices, reasons: { ...choices.reasons, [kind]: reason } })}
          onUntil={(until) => setChoices({ ...choices, until: { ...choices.until, [kind]: until } })}
        />
      ))}
      <DecisiveAct
        happens={[
          ...(erased > 0 ? [words.happensErase(erased)] : []),
          ...(lines.length > erased ? [words.happensKeep(lines.length - erased)] : []),
          words.happensRecord,
          ...(erased > 0 ? [words.happensBackup] : []),
        ]}
        stays={[...(erased > 0 ? [words.staysErased] : []), words.staysDecided]}
        forbids={staysBehind(lines)}
        verb={words.completeReview}
        running={complete.running}
        refusal={complete.refusal === null ? null : refusalSentence(complete.refusal)}
        backTo={pages.privacy}
        onConfirm={() => void send()}
      />
    </Page>
  )
}
