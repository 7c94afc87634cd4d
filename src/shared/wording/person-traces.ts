/** What a person did where the name stands, in an Auskunft. */
export const TRACE_WORDS = {
  response: 'Rückmeldung in einem Umlaufverfahren',
  attendance: 'Teilnahme an einer Sitzung',
  chair: 'Sitzungsleitung',
  'minute-taker': 'Schriftführung',
  signatory: 'Unterschrift einer Stellungnahme',
  'project-contact': 'Ansprechperson eines Projektantrags',
} as const
