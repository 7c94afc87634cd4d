import type { Tone } from '#renderer/ui/text/state-word.tsx'
import type { CircularProcedureState } from '#shared/domain/circular-procedures/circular-procedure.ts'

const TONES: Readonly<Record<CircularProcedureState, Tone>> = {
  running: 'active',
  'deadline-passed': 'warn',
  adopted: 'good',
  rejected: 'bad',
  notified: 'good',
  aborted: 'bad',
  withdrawn: 'neutral',
  archived: 'neutral',
}

export function stateTone(state: CircularProcedureState): Tone {
  return TONES[state]
}
