import type { Tone } from '#renderer/ui/text/state-word.tsx'
import type { ProjectState } from '#shared/domain/projects/project.ts'

const TONES: Readonly<Record<ProjectState, Tone>> = {
  submitted: 'neutral',
  'in-decision': 'active',
  endorsed: 'good',
  'endorsed-with-conditions': 'good',
  'not-endorsed': 'bad',
  deferred: 'warn',
  'statement-issued': 'good',
  withdrawn: 'neutral',
}

export function stateTone(state: ProjectState): Tone {
  return TONES[state]
}
