/** What the bytes of a file turned out to be, to complete „enthält aber …“. */
export const fileTypeWords = {
  pdf: 'ein PDF',
  zip: 'ein Zip-Archiv (Word, Excel oder ähnlich)',
  ole: 'ein altes Office-Format',
  png: 'ein PNG-Bild',
  jpeg: 'ein JPEG-Bild',
  program: 'ein Programm',
  text: 'reinen Text',
  unknown: 'unbekannte Daten',
} as const
