import type { LocalDate } from '#shared/basics/local-date.ts'
import type { NewOpinionPoll } from '#shared/contract/opinion-polls.ts'
import { pollWords } from '#shared/wording/screens/opinion-polls.ts'

/** A Meinungsbild while it is typed. */
export interface PollValues {
  readonly subject: string
  readonly question: string
  readonly steps: number
  readonly lowest: string
  readonly highest: string
  readonly approaches: readonly { readonly key: string; readonly title: string; readonly explanation: string }[]
  readonly endsOn: LocalDate | null
  readonly asksAdvisory: boolean
}

export function newPollValues(endsOn: LocalDate): PollValues {
  return {
    subject: '',
    question: '',
    steps: 5,
    lowest: pollWords.lowestUsual,
    highest: pollWords.highestUsual,
    approaches: [newApproach(), newApproach()],
    endsOn,
    asksAdvisory: true,
  }
}

export function newApproach(): PollValues['approaches'][number] {
  return { key: crypto.randomUUID(), title: '', explanation: '' }
}

/** As it is sent; null while something is missing. */
export function toNewPoll(values: PollValues): NewOpinionPoll | null {
  const { subject, question, steps, lowest, highest, endsOn, asksAdvisory } = values
  const approaches = values.approaches.map(({ title, explanation }) => ({ title: title.trim(), explanation }))
  const isComplete = [subject, lowest, highest, ...approaches.map(({ title }) => title)].every((text) => text.trim() !== '')
  if (!isComplete || endsOn === null || steps < 2 || steps > 10) return null
  return {
    subject: subject.trim(),
    question,
    steps,
    lowest: lowest.trim(),
    highest: highest.trim(),
    approaches,
    endsOn,
    asksAdvisory,
  }
}
