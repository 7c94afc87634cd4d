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

function quorumSentences({ repeats, quorum, rules }: InvitationInput): readonly string[] {
  if (repeats !== null) {
    return [
      `Diese Sitzung wiederholt die Sitzung ${repeats}, die nicht beschlussfähig war. Sie ist zu denselben Gegenständen ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig.`,
    ]
  }
  if (quorum.needed === 0) return []
  const first = `Die Allianz ist beschlussfähig, wenn mindestens ${quorum.needed} von ${quorum.entitled} stimmberechtigten Mitgliedern anwesend sind.`
  const second =
    'Ist sie es nicht, kann zu denselben Gegenständen erneut eingeladen werden; dann kommt es auf die Zahl der Erschienenen nicht an.'
  return [rules.repeatWithoutQuorum ? `${first} ${second}` : first]
}
