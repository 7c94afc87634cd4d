import { formatWhole } from '../numbers.ts'

/** Words of the Leinwand, the page for everybody in the room. */
export const roomWords = {
  title: 'Leinwand',
  open: 'Leinwand öffnen',
  begins: (time: string) => `Beginn ${time} Uhr`,
  closed: 'Die Sitzung ist beendet.',
  cancelled: 'Die Sitzung findet nicht statt.',
  waiting: 'Gleich geht es weiter.',
  item: (number: string) => `TOP ${number}`,
  next: (number: string, title: string) => `Danach: TOP ${number} ${title}`,
  forItem: (present: number, needed: number) =>
    `Für diesen Punkt ${formatWhole(present)} anwesend und stimmberechtigt, nötig ${formatWhole(needed)}`,
  notPublic: 'Dieser Punkt wird nichtöffentlich beraten.',
  quorate: 'beschlussfähig',
  notQuorate: 'nicht beschlussfähig',
} as const
