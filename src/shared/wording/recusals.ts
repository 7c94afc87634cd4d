import type { RecusalGround } from '../rules/recusal/find-recusals.ts'

const SENTENCES: Readonly<Record<RecusalGround, string>> = {
  sponsor: 'Das Mitglied ist Träger des Projekts.',
  'partner-with-funds': 'Das Mitglied ist Partner des Projekts und erhält Mittel.',
  'partner-without-funds': 'Das Mitglied ist Partner des Projekts ohne eigene Mittel.',
  'co-financing': 'Das Mitglied finanziert das Projekt mit.',
}

/** Why a member does not take part, for screen, record and statement (R14, R18). */
export function recusalGroundSentence(ground: RecusalGround): string {
  return SENTENCES[ground]
}
