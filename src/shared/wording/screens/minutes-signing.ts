import type { MinutesSignature } from '../../domain/meetings/minutes-record.ts'

/** Words for signing approved minutes. */
export const minutesSigningWords = {
  title: 'Unterschriften',
  lead: 'Die genehmigte Niederschrift ausdrucken, unterschreiben lassen und als Scan hier ablegen, oder digital signieren.',
  open: (part: string, name: string) => `${part}: ${name}, noch nicht unterschrieben`,
  signed: (part: string, name: string, way: MinutesSignature['way'], day: string) =>
    `${part}: ${name}, ${way === 'by-hand' ? 'von Hand unterschrieben' : 'digital signiert'} am ${day}`,
  signedOn: 'Unterschrieben am',
  scan: 'Scan der unterschriebenen Niederschrift',
  scanHelp: 'PDF oder Bild; er bleibt als Beleg in der Arbeitsdatei.',
  record: 'Unterschrift von Hand festhalten',
  digitally: 'Digital signieren',
  signedAs: 'Die Signatur steht für',
  signedAsNobody: 'niemanden davon (weitere Signatur)',
} as const
