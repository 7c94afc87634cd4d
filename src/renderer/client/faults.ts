import { notifications } from '@mantine/notifications'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { faultWords } from '#shared/wording/screens/faults.ts'
import { refusalOf } from './refusal-of.ts'

/** Tells why something was not done where no form is left to say it; the data as last saved are untouched. */
export function showFault(error: unknown): void {
  const refusal = refusalOf(error)
  const fault = isConnectionLost(error) ? faultWords.noAnswer : faultWords.notSaved
  notifications.show({
    id: 'fault',
    color: 'red',
    title: faultWords.title,
    message: refusal === null ? fault : refusalSentence(refusal),
    autoClose: false,
    closeButtonProps: { 'aria-label': faultWords.dismiss },
  })
}

/** Whether the service did not answer at all, for example because the program was closed. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof TypeError
}
