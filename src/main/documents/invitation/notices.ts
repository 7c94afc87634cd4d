import type { InvitationInput } from './content.ts'

/** Representation, conflict of interest, quorum and its repetition, rights from elsewhere: one sentence each (R14, R30, R31). */
export function noticeSentences(input: InvitationInput): readonly string[] {
  const { meeting, rules, papers } = input
  return [
    ...(papers.length > 0 ? ['Die Unterlagen liegen bei.'] : []),
    DEPUTIES[rules.deputies],
    'Wer in einer Sache befangen ist, zeigt das vor Beginn der Beratung an und nimmt an Beratung und Abstimmung nicht teil.',
    ...quorumSentences(input),
    ...(meeting.format === 'in-person'
      ? []
      : ['Wer per Video teilnimmt, übt Rede- und Stimmrecht über die Einwahl aus und stimmt auf Aufruf namentlich ab.']),
  ]
}

const DEPUTIES: Readonly<Record<InvitationInput['rules']['deputies'], string>> = {
  named: 'Bei Verhinderung geben Sie die Einladung bitte an Ihre benannte Stellvertretung weiter.',
  'named-and-ad-hoc':
    'Bei Verhinderung geben Sie die Einladung bitte an Ihre benannte Stellvertretung weiter; eine andere Person braucht eine Vollmacht in Textform.',
  none: 'Eine Stellvertretung ist nicht vorgesehen.',
}

function quorumSentences({ repeats, bodies, rules }: InvitationInput): readonly string[] {
  if (repeats !== null) {
    return [
      `Diese Sitzung wiederholt die Sitzung ${repeats}, die nicht beschlussfähig war. Sie ist zu denselben Gegenständen ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig.`,
    ]
  }
  const first = bodies.filter(({ needed }) => needed > 0).map(quorumSentence)
  if (first.length === 0) return []
  const second =
    'Wird die Zahl nicht erreicht, kann zu denselben Gegenständen erneut eingeladen werden; dann kommt es auf die Zahl der Erschienenen nicht an.'
  return rules.repeatWithoutQuorum ? [...first.slice(0, -1), `${first.at(-1)} ${second}`] : first
}

function quorumSentence({ name, isAlliance, needed, entitled }: InvitationInput['bodies'][number]): string {
  const who = isAlliance ? 'Die Allianz ist' : `${name} ist`
  return `${who} beschlussfähig, wenn mindestens ${needed} von ${entitled} stimmberechtigten Mitgliedern anwesend sind.`
}
