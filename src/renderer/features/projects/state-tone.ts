import type { Tone } from '#renderer/ui/text/state-word.tsx'
import type { ProjectState } from '#shared/domain/projects/project.ts'

const TONES: Readonly<Record<ProjectState, Tone>> = {
  idea: 'neutral',
  advised: 'neutral',
  'waiting-for-call': 'neutral',
  submitted: 'neutral',
  incomplete: 'warn',
  'formally-checked': 'active',
  'in-assessment': 'active',
  deferred: 'warn',
  'in-decision': 'active',
  endorsed: 'good',
  'endorsed-with-conditions': 'good',
  'not-endorsed': 'bad',
  ranked: 'good',
  'statement-issued': 'good',
  'at-funder': 'active',
  granted: 'good',
  'partly-granted': 'good',
  'grant-refused': 'bad',
  running: 'active',
  ended: 'neutral',
  'proof-open': 'warn',
  'report-received': 'good',
  evaluated: 'good',
  archived: 'neutral',
  withdrawn: 'neutral',
}

export function stateTone(state: ProjectState): Tone {
  return TONES[state]
}
