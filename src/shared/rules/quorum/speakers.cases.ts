interface SpeakerCase {
  readonly title: string
  /** Role, from, until. */
  readonly stays: readonly (readonly [role: 'representative' | 'deputy', from: string, until: string | null])[]
  readonly at: string
  /** Index of the stay that speaks; null when nobody is there. */
  readonly speaks: number | null
}

export const SPEAKERS: readonly SpeakerCase[] = [
  { title: 'niemand da: niemand spricht (R30)', stays: [], at: '10:00', speaks: null },
  {
    title: 'die Stellvertretung spricht, solange sie allein ist (R11)',
    stays: [['deputy', '10:00', null]],
    at: '10:30',
    speaks: 0,
  },
  {
    title: 'die Vertretung geht vor, auch wenn sie später kam (R11)',
    stays: [
      ['deputy', '10:00', null],
      ['representative', '10:20', null],
    ],
    at: '10:30',
    speaks: 1,
  },
  {
    title: 'ist die Vertretung gegangen, spricht wieder die Stellvertretung (R11)',
    stays: [
      ['deputy', '10:00', null],
      ['representative', '10:20', '10:25'],
    ],
    at: '10:30',
    speaks: 0,
  },
  {
    title: 'von zwei Stellvertretungen spricht, wer zuerst da war (R11)',
    stays: [
      ['deputy', '10:10', null],
      ['deputy', '10:00', null],
    ],
    at: '10:30',
    speaks: 1,
  },
  {
    title: 'von zwei Stellvertretungen, die zugleich kamen, die zuerst eingetragene (R11)',
    stays: [
      ['deputy', '10:00', null],
      ['deputy', '10:00', null],
    ],
    at: '10:30',
    speaks: 0,
  },
  { title: 'wer in dem Augenblick kommt, ist da (R30)', stays: [['deputy', '10:30', null]], at: '10:30', speaks: 0 },
  {
    title: 'wer in dem Augenblick geht, ist nicht mehr da (R30)',
    stays: [['deputy', '10:00', '10:30']],
    at: '10:30',
    speaks: null,
  },
]
