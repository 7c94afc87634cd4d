import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import table from '#renderer/ui/table/plain-table.module.css'
import type { RevisionPage } from '#shared/contract/action-plan.ts'
import { CHAPTER_PARTS, type Chapter } from '#shared/domain/action-plan/revision.ts'
import { CHAPTER_PART_LABELS, planWords as words } from '#shared/wording/screens/action-plan.ts'
import { Lines } from './field-text-view.tsx'
import styles from './plan.module.css'
import { SeriesTable } from './series-table.tsx'

/** What an adopted revision says, in the order of the paper. */
export function RevisionText({ page }: { readonly page: RevisionPage }) {
  const { text } = page.revision
  const strategies = page.strategies.filter(({ id }) => text.strategyIds.includes(id))
  const dropped = text.droppedFields.map(({ fieldOfActionId, reason }) => {
    const field = page.baseFields.find(({ id }) => id === fieldOfActionId)
    return `${words.fieldTitle(field?.number ?? 0, field?.title ?? '')}: ${reason}`
  })
  return (
    <>
      <Words title={words.foreword} text={text.foreword} />
      <Words title={words.guidingGoal} text={text.guidingGoal} />
      <Lines title={words.subgoals} lines={text.subgoals} />
      <Lines
        title={words.challenges}
        lines={text.challenges.map(({ title, text: why }) => (why === '' ? title : `${title}: ${why}`))}
      />
      {CHAPTER_PARTS.map((part) => {
        const chapters = text.chapters.filter((chapter) => chapter.part === part)
        return (
          <div key={part} className={styles.stack}>
            {chapters.length > 0 && (
              <Section title={CHAPTER_PART_LABELS[part]}>
                {chapters.map((chapter) => (
                  <ChapterText key={chapter.key} chapter={chapter} page={page} />
                ))}
              </Section>
            )}
            {part === 'fields' && <FieldList page={page} />}
          </div>
        )
      })}
      <Lines title={words.dropped} lines={dropped} />
      <Lines
        title={words.references}
        lines={strategies.map(({ title, publisher, year }) => `${title} (${publisher}, ${year})`)}
      />
      <Lines title={words.sources} lines={text.sources} />
      <Lines title={words.attachments} lines={text.attachments} />
    </>
  )
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <Section title={title}>
      <p className={styles.text}>{text}</p>
    </Section>
  )
}

function ChapterText({ chapter, page }: { readonly chapter: Chapter; readonly page: RevisionPage }) {
  const { heading, text, topic, resolutionIds } = chapter
  const series = page.series.filter(({ indicator, subject }) => subject.kind === 'region' && indicator.topic === topic)
  return (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <p className={styles.text}>{text}</p>
      {series.length > 0 && <SeriesTable label={heading} series={series} />}
      {resolutionIds.map((id) => (
        <p key={id} className={table.soft}>
          <Link to={pages.resolution(id)}>{words.restsOn(page.resolutions.find((one) => one.id === id)?.number ?? '')}</Link>
        </p>
      ))}
    </div>
  )
}

function FieldList({ page }: { readonly page: RevisionPage }) {
  return (
    <Section title={words.fieldsOf(page.revision.revision)}>
      <ul className={table.list}>
        {page.revision.text.fields.map(({ key, fieldOfActionId, number, title }) => (
          <li key={key}>
            {fieldOfActionId === null ? (
              words.fieldTitle(number, title)
            ) : (
              <Link to={pages.fieldOfAction(fieldOfActionId)}>{words.fieldTitle(number, title)}</Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
