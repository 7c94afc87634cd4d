import { useClock } from '#renderer/client/clock.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { daysBetween, type LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingChoices } from '#shared/contract/meeting-page.ts'
import { latestReceipt } from '#shared/rules/deadlines/latest-receipt.ts'
import { latestReceiptSentence } from '#shared/wording/deadlines.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'

interface NoticePreviewProps {
  readonly day: LocalDate | null
  readonly notice: MeetingChoices['notice']
}

/** By when the invitation has to arrive for the day that is being typed (F07), before it is missed. */
export function NoticePreview({ day, notice }: NoticePreviewProps) {
  const { today } = useClock()
  if (day === null) return null
  const period = { meeting: day, ...notice }
  const found = latestReceipt(period)
  const left = daysBetween(today, found.latestReceipt)
  return (
    <Section title={meetingWords.notice}>
      <Notice tone={left < 0 ? 'warn' : 'info'}>
        {latestReceiptSentence(period, found)}.{left >= 0 && ` ${meetingWords.noticeLeft(left)}`}
      </Notice>
    </Section>
  )
}
