import type { Tone } from '#renderer/ui/text/state-word.tsx'
import type { StatementState } from '#shared/domain/statements/statement.ts'

const TONES: Readonly<Record<StatementState, Tone>> = {
  draft: 'neutral',
  issued: 'good',
  sent: 'good',
  superseded: 'neutral',
  revoked: 'bad',
}

export function stateTone(state: StatementState): Tone {
  return TONES[state]
}
