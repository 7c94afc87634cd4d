import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import table from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { adoptProblemSentence } from '#shared/wording/plan-refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { adoptWords as words } from '#shared/wording/screens/action-plan.ts'
import { PLAN_TRAIL } from './plan-nav.tsx'

const EARLIER = ''

/** Brings a draft into force by the resolution that adopted it. */
export function AdoptRevision({ revisionId }: { readonly revisionId: Id<'revision'> }) {
  const { data } = useSuspenseQuery(ask.actionPlan.showRevision.queryOptions({ input: { revisionId } }))
  const { data: choices } = useSuspenseQuery(ask.actionPlan.adoptionChoices.queryOptions())
  const { today } = useClock()
  const [chosen, setChosen] = useState<string>(choices.resolutions[0]?.id ?? EARLIER)
  const [resolvedOn, setResolvedOn] = useState<LocalDate | null>(null)
  const [validFrom, setValidFrom] = useState<LocalDate | null>(choices.resolutions[0]?.resolvedOn ?? today)
  const adopt = useAction(service.actionPlan.adopt)
  const navigate = useNavigate()
  const { revision, version, base, problems } = data
  const resolution = choices.resolutions.find(({ id }) => id === chosen) ?? null
  const day = resolution?.resolvedOn ?? resolvedOn
  const name = revision.revision
  return (
    <Page
      title={words.title(name)}
      lead={choices.majoritySentence}
      trail={[...PLAN_TRAIL, { label: name, to: pages.revision(revisionId) }]}
      width="text"
    >
      {choices.resolutions.length === 0 && <Notice tone="info">{words.none}</Notice>}
      <div className={table.form}>
        <NativeSelect
          label={words.resolution}
          value={chosen}
          data={[
            ...choices.resolutions.map(({ id, number, subject }) => ({ value: id as string, label: `${number} ${subject}` })),
            { value: EARLIER, label: words.noResolution },
          ]}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value)
            const other = choices.resolutions.find(({ id }) => id === currentTarget.value)
            if (other !== undefined) setValidFrom(other.resolvedOn)
          }}
        />
        {resolution !== null && <p>{resolution.sentence}</p>}
        <div className={table.pair}>
          {resolution === null && <DateField label={words.resolvedOn} required value={resolvedOn} onChange={setResolvedOn} />}
          <DateField label={words.validFrom} required value={validFrom} onChange={setValidFrom} />
        </div>
      </div>
      <DecisiveAct
        happens={[
          ...(validFrom === null ? [] : [words.happensValid(name, formatDate(validFrom))]),
          ...(base === null || validFrom === null ? [] : [words.happensEnd(base.revision, formatDate(addDays(validFrom, -1)))]),
          words.happensFields(revision.text.fields.length),
          words.happensProjects,
        ]}
        stays={[words.staysText, words.staysOld]}
        forbids={[...problems.map(adoptProblemSentence), ...(day === null || validFrom === null ? [words.chooseDays] : [])]}
        verb={words.verb}
        running={adopt.running}
        refusal={adopt.refusal === null ? null : refusalSentence(adopt.refusal)}
        backTo={pages.revision(revisionId)}
        onConfirm={async () => {
          if (validFrom === null) return
          const done = await adopt.run({ revisionId, version, resolutionId: resolution?.id ?? null, resolvedOn: day, validFrom })
          if (done === null) return
          showDone(words.done(name))
          await navigate({ to: pages.revision(revisionId) })
        }}
      />
    </Page>
  )
}
