import { Button, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import table from '#renderer/ui/table/plain-table.module.css'
import { toId } from '#shared/basics/id.ts'
import type { RevisionPage, RevisionTextInput } from '#shared/contract/action-plan.ts'
import { INDICATOR_TOPICS } from '#shared/domain/action-plan/indicator.ts'
import { CHAPTER_PARTS } from '#shared/domain/action-plan/revision.ts'
import { CHAPTER_PART_LABELS, TOPIC_LABELS, draftWords as words } from '#shared/wording/screens/action-plan.ts'
import styles from './plan.module.css'

type Chapters = RevisionTextInput['chapters']

interface ChapterFormProps {
  readonly chapters: Chapters
  /** Those that can rest on a chapter. */
  readonly resolutions: RevisionPage['resolutions']
  readonly onChange: (chapters: Chapters) => void
}

const NO_TOPIC = ''

/** The chapters of a draft: heading, part, text, and which figures stand below. */
export function ChapterForm({ chapters, resolutions, onChange }: ChapterFormProps) {
  const change = (key: string, fields: Partial<Chapters[number]>) =>
    onChange(chapters.map((chapter) => (chapter.key === key ? { ...chapter, ...fields } : chapter)))
  return (
    <>
      {chapters.map(({ key, part, heading, text, topic, resolutionIds }) => (
        <fieldset key={key} className={styles.part}>
          <legend className="visually-hidden">{heading}</legend>
          <div className={table.pair}>
            <TextInput
              label={words.heading}
              required
              value={heading}
              onChange={({ currentTarget }) => change(key, { heading: currentTarget.value })}
            />
            <NativeSelect
              label={words.part}
              value={part}
              data={CHAPTER_PARTS.map((value) => ({ value, label: CHAPTER_PART_LABELS[value] }))}
              onChange={({ currentTarget }) =>
                change(key, { part: CHAPTER_PARTS.find((one) => one === currentTarget.value) ?? part })
              }
            />
          </div>
          <Textarea
            label={words.text}
            autosize
            minRows={3}
            value={text}
            onChange={({ currentTarget }) => change(key, { text: currentTarget.value })}
          />
          {resolutions.length > 0 && (
            <MultiSelect
              label={words.resolutions}
              description={words.resolutionsHelp}
              searchable
              data={resolutions.map(({ id, number, subject }) => ({ value: id as string, label: `${number} ${subject}` }))}
              value={resolutionIds.map(String)}
              onChange={(ids) => change(key, { resolutionIds: ids.map((id) => toId<'resolution'>(id)) })}
            />
          )}
          <div className={table.buttons}>
            <NativeSelect
              aria-label={`${heading}: ${words.topic}`}
              value={topic ?? NO_TOPIC}
              data={[
                { value: NO_TOPIC, label: `${words.topic}: ${words.noTopic}` },
                ...INDICATOR_TOPICS.map((value) => ({ value, label: `${words.topic}: ${TOPIC_LABELS[value]}` })),
              ]}
              onChange={({ currentTarget }) =>
                change(key, { topic: INDICATOR_TOPICS.find((one) => one === currentTarget.value) ?? null })
              }
            />
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onChange(chapters.filter((chapter) => chapter.key !== key))}
            >
              {words.removeChapter(heading)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={table.buttons}>
        <Button variant="default" onClick={() => onChange([...chapters, emptyChapter(chapters)])}>
          {words.addChapter}
        </Button>
      </div>
    </>
  )
}

function emptyChapter(chapters: Chapters): Chapters[number] {
  const last = Math.max(0, ...chapters.map(({ key }) => Number(/^chapter-(\d+)$/.exec(key)?.[1] ?? 0)))
  return {
    key: `chapter-${last + 1}`,
    part: 'situation',
    heading: words.newHeading,
    text: '',
    topic: null,
    resolutionIds: [],
  }
}
