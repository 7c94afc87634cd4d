import { Button } from '@mantine/core'
import { ActSentences } from '#renderer/ui/acts/act-sentences.tsx'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { StartPreview } from '#shared/contract/circular-start.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { formatDateWithWeekday, formatDeadline } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { leastSentence } from '#shared/wording/verdict.ts'
import styles from './start-form.module.css'
import type { StartValues } from './start-values.ts'

interface StartActProps {
  readonly preview: StartPreview
  readonly values: StartValues
  readonly open: readonly string[]
  readonly refusal: Refusal | null
  readonly running: boolean
  readonly backTo: string
}

/** What the start does and what it fixes; asked once. */
export function StartAct({ preview, values, open, refusal, running, backTo }: StartActProps) {
  const isOne = preview.items.length === 1
  const recusedIn = preview.items.map(({ foundRecusals }, index) =>
    [...foundRecusals, ...(values.items[index]?.added ?? [])].map(
      ({ memberId }) => preview.roll.find((member) => member.memberId === memberId)?.name ?? memberId,
    ),
  )
  const needs = preview.items.map(leastSentence)
  return (
    <Section title={procedureWords.stepStart}>
      <div className={styles.act}>
        <ActSentences
          level={3}
          happens={[
            procedureWords.happensSent(preview.entitled),
            ...needs.map((least, index) =>
              isOne ? procedureWords.happensNeeds(least) : procedureWords.happensNeedsEach(index + 1, least),
            ),
            ...recusedIn.flatMap((members, index) => {
              if (members.length === 0) return []
              return [isOne ? procedureWords.happensRecused(members) : procedureWords.happensRecusedIn(index + 1, members)]
            }),
            procedureWords.happensDeadline(formatDeadline(preview.deadline.endsAt)),
            procedureWords.happensObjection,
          ]}
          stays={[
            procedureWords.staysRoll(formatDateWithWeekday(preview.rollDate)),
            procedureWords.staysText,
            procedureWords.staysDeadline,
          ]}
        />
        {open.length > 0 && (
          <Notice tone="warn" title={procedureWords.stillMissing}>
            <ul>
              {open.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
        {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" loading={running}>
            {procedureWords.start}
          </Button>
          <ButtonLink to={backTo} variant="default">
            {kitWords.back}
          </ButtonLink>
        </div>
      </div>
    </Section>
  )
}
