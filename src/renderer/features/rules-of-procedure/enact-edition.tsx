import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import type { EditionEntry, NewEdition } from '#shared/contract/rules-of-procedure.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { changedOptions } from '#shared/rules/editions/changed-options.ts'
import { enactProblemSentence } from '#shared/wording/edition-refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { inShownOrder, optionText, optionValue } from '#shared/wording/rule-options.ts'
import { EDITION_SOURCES, rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import { DifferenceTable } from './difference-table.tsx'
import { useExample } from './use-example.ts'

interface EnactEditionProps {
  readonly edition: NewEdition
  readonly base: EditionEntry | undefined
  readonly onDone: () => Promise<void>
}

/** Brings the edition into force: what changes, what keeps the old rules, and what nobody can change afterwards. */
export function EnactEdition({ edition, base, onDone }: EnactEditionProps) {
  const { data: preview } = useSuspenseQuery(ask.rulesOfProcedure.preview.queryOptions({ input: edition }))
  const { data: choices } = useSuspenseQuery(ask.rulesOfProcedure.choices.queryOptions())
  const { example } = useExample()
  const enact = useAction(service.rulesOfProcedure.enact)
  const navigate = useNavigate()
  const before = base?.edition.options ?? DEFAULT_RULES
  const changed = inShownOrder(changedOptions(before, edition.options))
  const resolution = choices.resolutions.find(({ id }) => id === edition.resolutionId)
  const named = resolution === undefined ? null : rulesWords.namedResolution(resolution.number, resolution.subject)
  return (
    <Page
      title={rulesWords.enactTitle}
      trail={[
        { label: rulesWords.title, to: pages.rules },
        { label: rulesWords.newEdition, to: pages.newEdition },
      ]}
      shortTitle={rulesWords.enact}
    >
      <DecisiveAct
        happens={[
          rulesWords.happensValid(preview.number, edition.validFrom),
          ...(preview.ends === null ? [] : [rulesWords.happensEnds(preview.ends.edition, preview.ends.validUntil)]),
          rulesWords.happensSource(EDITION_SOURCES[edition.source], named),
          ...changed.map((option) =>
            rulesWords.happensChange(
              optionText(option).name,
              optionValue(option, before[option]),
              optionValue(option, edition.options[option]),
            ),
          ),
          ...(changed.length === 0 ? [rulesWords.happensNothing] : []),
          rulesWords.happensRunning(preview.running),
          rulesWords.happensMeetings(preview.meetings),
        ]}
        stays={[
          rulesWords.staysEdition,
          ...(preview.ends === null ? [] : [rulesWords.staysEnd(preview.ends.edition)]),
          rulesWords.staysJournal,
        ]}
        forbids={preview.problems.map(enactProblemSentence)}
        verb={rulesWords.enact}
        running={enact.running}
        refusal={enact.refusal === null ? null : refusalSentence(enact.refusal)}
        backTo={pages.newEdition}
        onConfirm={async () => {
          const done = await enact.run(edition)
          if (done === null) return
          await onDone()
          showDone(rulesWords.enactedToast(done.edition))
          await navigate({ to: pages.edition(done.rulesOfProcedureId) })
        }}
      />
      {changed.length > 0 && (
        <Section title={rulesWords.changes}>
          <DifferenceTable before={before} after={edition.options} example={example} />
        </Section>
      )}
    </Page>
  )
}
