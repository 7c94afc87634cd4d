import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import table from '#renderer/ui/table/plain-table.module.css'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { StateWord, type Tone } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { FieldChange, LineChange, RevisionChange, TextChange } from '#shared/domain/action-plan/compare-revisions.ts'
import { planWords, compareWords as words } from '#shared/wording/screens/action-plan.ts'
import styles from './plan.module.css'
import { PLAN_TRAIL } from './plan-nav.tsx'

const TONES: Readonly<Record<RevisionChange, Tone>> = { added: 'good', removed: 'bad', changed: 'active', same: 'neutral' }

/** What has changed from the plan before to this revision. */
export function CompareRevision({ revisionId }: { readonly revisionId: Id<'revision'> }) {
  const { data } = useSuspenseQuery(ask.actionPlan.showRevision.queryOptions({ input: { revisionId } }))
  const { revision, baseRevisionId } = data
  const trail = [...PLAN_TRAIL, { label: revision.revision, to: pages.revision(revisionId) }]
  if (baseRevisionId === null)
    return (
      <Page title={revision.title} trail={trail}>
        <p className={table.soft}>{words.noBefore}</p>
      </Page>
    )
  return <Comparison beforeId={baseRevisionId} afterId={revisionId} trail={trail} />
}

interface ComparisonProps {
  readonly beforeId: Id<'revision'>
  readonly afterId: Id<'revision'>
  readonly trail: readonly { readonly label: string; readonly to: string }[]
}

function Comparison({ beforeId, afterId, trail }: ComparisonProps) {
  const { data } = useSuspenseQuery(ask.actionPlan.compare.queryOptions({ input: { beforeId, afterId } }))
  const lists: readonly (readonly [string, LineChange])[] = [
    [planWords.subgoals, data.subgoals],
    [planWords.challenges, data.challenges],
    [planWords.sources, data.sources],
    [planWords.attachments, data.attachments],
  ]
  return (
    <Page
      title={words.title(data.before, data.after)}
      trail={trail}
      action={<DownloadLink href={downloadAddress('plan-comparison', afterId)}>{planWords.word}</DownloadLink>}
    >
      <Section title={words.fields}>
        {data.fields.map((change) => (
          <FieldPart key={`${change.numberBefore}-${change.numberAfter}`} change={change} />
        ))}
      </Section>
      <Section title={words.texts}>
        {data.texts.map((change) => (
          <TextPart key={change.key} change={change} before={data.before} after={data.after} />
        ))}
      </Section>
      {lists.map(([title, change]) => (
        <Section key={title} title={title}>
          <LineChanges change={change} />
        </Section>
      ))}
    </Page>
  )
}

function FieldPart({ change }: { readonly change: FieldChange }) {
  const { numberBefore, numberAfter, titleBefore, titleAfter, reason } = change
  const title = planWords.fieldTitle(numberAfter ?? numberBefore ?? 0, titleAfter === '' ? titleBefore : titleAfter)
  const isRenumbered = numberBefore !== null && numberAfter !== null && numberBefore !== numberAfter
  return (
    <div className={styles.part}>
      <h3>
        {title} <StateWord tone={TONES[change.change]}>{words.changes[change.change]}</StateWord>
      </h3>
      {isRenumbered && <p>{words.renumbered(numberBefore, numberAfter)}</p>}
      {reason !== '' && (
        <p>
          {words.reason}: {reason}
        </p>
      )}
      {change.change !== 'removed' &&
        (
          [
            [planWords.goals, change.goals],
            [planWords.approaches, change.approaches],
            [planWords.networking, change.networking],
          ] as const
        ).map(([label, lines]) =>
          lines.added.length + lines.removed.length === 0 ? null : (
            <div key={label}>
              <strong>{label}</strong>
              <LineChanges change={lines} />
            </div>
          ),
        )}
      {change.change === 'changed' && change.futureBefore !== change.futureAfter && (
        <>
          <strong>{planWords.future}</strong>
          <p className={`${styles.text} ${styles.removed}`}>{change.futureBefore}</p>
          <p className={`${styles.text} ${styles.added}`}>{change.futureAfter}</p>
        </>
      )}
    </div>
  )
}

interface TextPartProps {
  readonly change: TextChange
  readonly before: string
  readonly after: string
}

const FIXED: Readonly<Record<string, string>> = { foreword: planWords.foreword, guidingGoal: planWords.guidingGoal }

function TextPart({ change, before, after }: TextPartProps) {
  return (
    <div className={styles.part}>
      <h3>
        {FIXED[change.key] ?? change.heading} <StateWord tone={TONES[change.change]}>{words.changes[change.change]}</StateWord>
      </h3>
      {change.change !== 'same' && (
        <>
          {change.before !== '' && (
            <div className={styles.removed}>
              <span className={table.soft}>{words.before(before)}</span>
              <p className={styles.text}>{change.before}</p>
            </div>
          )}
          {change.after !== '' && (
            <div className={styles.added}>
              <span className={table.soft}>{words.before(after)}</span>
              <p className={styles.text}>{change.after}</p>
            </div>
          )}
        </>
      )}
    </div>
  )
}

function LineChanges({ change: { added, removed, kept } }: { readonly change: LineChange }) {
  return (
    <ul className={table.list}>
      {added.map((line) => (
        <li key={line} className={styles.added}>
          {words.added}: {line}
        </li>
      ))}
      {removed.map((line) => (
        <li key={line} className={styles.removed}>
          {words.removed}: {line}
        </li>
      ))}
      <li className={table.soft}>{words.kept(kept.length)}</li>
    </ul>
  )
}
