import { type OptionText, SOURCES } from './option-text.ts'

/** Minutes and signatures. */
export const PAPER_OPTIONS = {
  minutesDays: {
    name: 'Versand der Niederschrift',
    meaning: 'In wie vielen Tagen nach der Sitzung die Niederschrift an die Mitglieder geht.',
    takesEffect: null,
    unit: 'days',
    source: `bis 6 Wochen: ${SOURCES.hildesheim}`,
  },
  objectionToMinutesDays: {
    name: 'Einwendungen gegen die Niederschrift',
    meaning: 'Wie viele Tage nach dem Versand die Mitglieder Einwendungen erheben können.',
    takesEffect: null,
    unit: 'days',
    source: SOURCES.advice,
  },
  namedVotes: {
    name: 'Namentliche Dokumentation',
    meaning: 'Ob die Niederschrift zeigt, wie jedes Mitglied gestimmt hat; die Stellungnahme zeigt immer nur Summen.',
    takesEffect: 'Bestimmt, ob die Niederschrift die Stimmen mit Namen aufführt.',
    variants: [
      { value: true, label: 'ja', source: SOURCES.steigerwald },
      { value: false, label: 'nur Summen', source: SOURCES.none },
    ],
  },
  signatories: {
    name: 'Unterzeichnung der Stellungnahme',
    meaning: 'Wer eine Stellungnahme der Allianz unterschreibt (R19, R20).',
    takesEffect: null,
    variants: [
      { value: 'one-managing-member', label: 'ein geschäftsführendes Mitglied', source: SOURCES.actionPlan },
      { value: 'all-managing-members', label: 'alle geschäftsführenden Mitglieder', source: SOURCES.chemnitz },
      {
        value: 'managing-member-and-minute-taker',
        label: 'ein geschäftsführendes Mitglied und die Schriftführung',
        source: SOURCES.vwvfg93,
      },
    ],
  },
} satisfies { readonly [Option in PaperOption]: OptionText<Option> }

type PaperOption = 'minutesDays' | 'objectionToMinutesDays' | 'namedVotes' | 'signatories'
