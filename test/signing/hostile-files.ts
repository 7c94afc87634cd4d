import { crc32, deflateRawSync } from 'node:zlib'
import { partsOf, signed } from '#test/support/signed-files.ts'

/** A file that somebody might send to do harm, or that is simply broken. `refused`: it is not even read; `invalid`: read, and reported. */
export interface HostileFile {
  readonly title: string
  readonly bytes: () => Uint8Array
  readonly expect: 'refused' | 'invalid' | 'unsigned'
}

interface Entry {
  readonly path: string
  readonly content: Uint8Array
  readonly flags?: number
  readonly method?: number
  readonly size?: number
  readonly crc?: number
  readonly localPath?: string
  readonly packed?: Uint8Array
}

const TYPES = (main: string, more = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/>${more}</Types>`
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const TEXT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
const SOUND: readonly Entry[] = [
  entry('[Content_Types].xml', TYPES(WORD)),
  entry('_rels/.rels', RELS),
  entry('word/document.xml', TEXT),
]

function entry(path: string, text: string | Uint8Array, more: Partial<Entry> = {}): Entry {
  return { path, content: typeof text === 'string' ? Buffer.from(text) : text, ...more }
}

/** An archive written by hand, so that it can lie wherever it likes. */
function archive(
  entries: readonly Entry[],
  lies: { readonly count?: number; readonly comment?: string; readonly prefix?: string } = {},
): Uint8Array {
  const chunks: Buffer[] = [Buffer.from(lies.prefix ?? '')]
  const directory: Buffer[] = []
  let offset = chunks[0]?.length ?? 0
  for (const one of entries) {
    const method = one.method ?? 8
    const packed = one.packed ?? (method === 8 ? deflateRawSync(one.content) : one.content)
    const size = one.size ?? one.content.length
    const crc = one.crc ?? crc32(one.content)
    const head = (path: Buffer, signature: number) => {
      const bytes = Buffer.alloc(26)
      bytes.writeUInt16LE(20, 0)
      bytes.writeUInt16LE(one.flags ?? 0x800, 2)
      bytes.writeUInt16LE(method, 4)
      bytes.writeUInt32LE(crc, 10)
      bytes.writeUInt32LE(packed.length, 14)
      bytes.writeUInt32LE(size, 18)
      bytes.writeUInt16LE(path.length, 22)
      const start = Buffer.alloc(signature === 0x04034b50 ? 4 : 6)
      start.writeUInt32LE(signature, 0)
      return Buffer.concat([start, bytes])
    }
    const local = Buffer.from(one.localPath ?? one.path)
    const name = Buffer.from(one.path)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    chunks.push(head(local, 0x04034b50), local, Buffer.from(packed))
    directory.push(head(name, 0x02014b50), tail, name)
    offset += 30 + local.length + packed.length
  }
  const central = Buffer.concat(directory)
  const comment = Buffer.from(lies.comment ?? '')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(lies.count ?? entries.length, 8)
  end.writeUInt16LE(lies.count ?? entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...chunks, central, end, comment])
}

/** A sound file with one more part, or with another text in one of its parts. */
const sound = (...more: readonly Entry[]) => archive([...SOUND, ...more])
const replaced = (path: string, text: string | Uint8Array) =>
  archive(SOUND.map((one) => (one.path === path ? entry(path, text) : one)))

const PATHS = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:/Windows/x.xml',
  'word\\..\\..\\x.xml',
  'word/../../x.xml',
  './x.xml',
  'word//x.xml',
  'word/\u0000.xml',
  'word/x.xml.',
  'word/%2e%2e/x.xml',
  'word/a%2Fb.xml',
  'word/a:b.xml',
  'word/<x>.xml',
  '..',
  'word/ä\n.xml',
]
const ENTITIES = [
  ['eine Milliarde Lacher', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'],
  ['eine Datei des Rechners', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ['ein Dokumenttyp aus dem Netz', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'],
  ['ein Parameter', '<!DOCTYPE a [<!ENTITY % p "x"> %p;]><a/>'],
] as const

/** Files built from a statement of our own that was signed properly before. */
export function hostileFiles(statement: Uint8Array): readonly HostileFile[] {
  const good = signed(statement)
  const signature = Buffer.from(partsOf(good).get('_xmlsignatures/sig1.xml') ?? new Uint8Array()).toString('utf8')
  const withParts = (changes: Readonly<Record<string, string | Uint8Array | null>>) => () => {
    const parts = new Map(partsOf(good))
    for (const [path, content] of Object.entries(changes))
      content === null ? parts.delete(path) : parts.set(path, Buffer.from(content as string))
    return archive([...parts].map(([path, content]) => ({ path, content })))
  }
  const withSignature = (edit: (text: string) => string) => withParts({ '_xmlsignatures/sig1.xml': edit(signature) })
  const refused = (title: string, bytes: () => Uint8Array): HostileFile => ({ title, bytes, expect: 'refused' })
  const invalid = (title: string, bytes: () => Uint8Array): HostileFile => ({ title, bytes, expect: 'invalid' })
  return [
    ...[0, 1, 3, 21, 22, 100].map((length) => refused(`${length} Byte`, () => good.subarray(0, length))),
    refused('nur Text', () => Buffer.from('Das ist kein Archiv. '.repeat(50))),
    refused('ein PDF', () => Buffer.from('%PDF-1.7\n'.padEnd(2000, 'x'))),
    refused('ein altes Word-Dokument', () => compound('WordDocument')),
    refused('eine mit Kennwort verschlüsselte Datei', () => compound('EncryptedPackage')),
    refused('mitten abgeschnitten', () => good.subarray(0, Math.floor(good.length / 2))),
    refused('ein Byte zu kurz', () => good.subarray(0, -1)),
    refused('ein Byte angehängt', () => Buffer.concat([good, Buffer.from('x')])),
    refused('ein Programm davor', () => archive(SOUND, { prefix: 'MZ'.padEnd(64) })),
    refused('zwei Archive hintereinander', () => Buffer.concat([good, good])),
    refused('mehr Dateien angegeben als da sind', () => archive(SOUND, { count: 4 })),
    refused('weniger Dateien angegeben als da sind', () => archive(SOUND, { count: 2 })),
    refused('ein leeres Archiv', () => archive([])),
    refused('ohne Inhaltstypen', () => archive(SOUND.slice(1))),
    refused('ein gewöhnliches Zip', () => archive([entry('a.txt', 'a')])),
    refused('eine Präsentation', () =>
      replaced(
        '[Content_Types].xml',
        TYPES('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      ),
    ),
    refused('eine Zip-Bombe: 1 GB Nullen angegeben', () =>
      sound(entry('word/x.xml', new Uint8Array(1000), { size: 1024 * 1024 * 1024 })),
    ),
    refused('eine Zip-Bombe: 64 MB statt der angegebenen 10 Byte', () =>
      sound({ ...entry('word/x.xml', new Uint8Array(64 * 1024 * 1024)), size: 10 }),
    ),
    refused('eine Zip-Bombe: viele kleine', () =>
      archive([
        ...SOUND,
        ...Array.from({ length: 20 }, (_, index) => entry(`word/${index}.xml`, new Uint8Array(10), { size: 20 * 1024 * 1024 })),
      ]),
    ),
    refused('dreitausend Teile', () =>
      archive([...SOUND, ...Array.from({ length: 3000 }, (_, index) => entry(`x/${index}.xml`, 'x'))]),
    ),
    refused('ein Teil zweimal', () => sound(entry('word/document.xml', '<other/>'))),
    refused('ein Teil zweimal, einmal groß geschrieben', () => sound(entry('WORD/Document.xml', '<other/>'))),
    refused('zwei Namen für denselben Teil', () => sound(entry('word/a.xml', 'x', { localPath: 'word/b.xml' }))),
    refused('eine falsche Prüfsumme', () => sound(entry('word/a.xml', 'x', { crc: 1 }))),
    refused('ein unbekanntes Packverfahren', () => sound(entry('word/a.xml', 'x', { method: 12 }))),
    refused('ein verschlüsselter Teil', () => sound(entry('word/a.xml', 'x', { flags: 1 }))),
    refused('kein gültiger Packstrom', () => sound(entry('word/a.xml', 'hallo', { packed: Buffer.from([0xff, 0xff, 0xff]) }))),
    refused('ein Name in fremder Kodierung', () => sound(entry('word/ü.xml', 'x', { flags: 0 }))),
    ...PATHS.map((path) => refused(`der Pfad ${JSON.stringify(path)}`, () => sound(entry(path, 'x')))),
    refused('Makros', () => sound(entry('word/vbaProject.bin', 'x'))),
    refused('Makros unter anderem Namen', () =>
      replaced(
        '[Content_Types].xml',
        TYPES(WORD, '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>'),
      ),
    ),
    refused('eine Makrodatei', () =>
      replaced('[Content_Types].xml', TYPES('application/vnd.ms-word.document.macroEnabled.main+xml')),
    ),
    ...ENTITIES.flatMap(([title, xml]) =>
      ['word/document.xml', '_rels/.rels', '[Content_Types].xml'].map((path) =>
        refused(`${title} in ${path}`, () => replaced(path, xml)),
      ),
    ),
    refused(
      'Entitäten in der Signatur',
      withSignature((text) => text.replace('<Signature', '<!DOCTYPE Signature [<!ENTITY x "y">]><Signature')),
    ),
    refused('Entitäten, in UTF-16 versteckt', () =>
      replaced('word/document.xml', Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le')),
    ),
    invalid(
      'die Signatur ist kein XML',
      withSignature(() => 'Signature'),
    ),
    invalid(
      'die Signatur ist leer',
      withSignature(() => ''),
    ),
    invalid(
      'die Signatur ist nicht geschlossen',
      withSignature((text) => text.replace('</Signature>', '')),
    ),
    invalid(
      'die Signatur ist hunderttausendfach geschachtelt',
      withSignature((text) => text.replace('</Signature>', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</Signature>`)),
    ),
    invalid(
      'zehntausend Zertifikate',
      withSignature((text) =>
        text.replace('<X509Data>', `<X509Data>${'<X509Certificate>AAAA</X509Certificate>'.repeat(10_000)}`),
      ),
    ),
    invalid(
      'ein unlesbares Zertifikat',
      withSignature((text) => text.replace(/<X509Certificate>.{40}/, '<X509Certificate>')),
    ),
    invalid(
      'eine Signatur in einer Signatur',
      withSignature((text) => text.replace('</Signature>', `${text.replace(/^<\?[^>]*>/, '')}</Signature>`)),
    ),
    invalid(
      'ein fremder Namensraum',
      withSignature((text) => text.replaceAll('http://www.w3.org/2000/09/xmldsig#"', 'http://example.org/"')),
    ),
    invalid(
      'ein Verweis auf eine Datei des Rechners',
      withSignature((text) => text.replace('URI="/word/document.xml?', 'URI="file:///etc/passwd?')),
    ),
    invalid(
      'ein Verweis ins Netz',
      withSignature((text) => text.replace('URI="#idOfficeObject"', 'URI="http://example.org/x"')),
    ),
    invalid(
      'ein Verweis mit XPath',
      withSignature((text) => text.replace('URI="#idOfficeObject"', `URI="#xpointer(id('idOfficeObject'))"`)),
    ),
    invalid(
      'ein Verweis mit Anführungszeichen',
      withSignature((text) => text.replace('URI="#idOfficeObject"', `URI="#a'] | //*['"`)),
    ),
    invalid(
      'ohne unterschriebene Angaben',
      withSignature((text) => text.replace(/<Reference URI="#idPackageObject".*?<\/Reference>/, '')),
    ),
    invalid('Inhaltstypen sind kein XML', withParts({ '[Content_Types].xml': `"${WORD}"` })),
    invalid('die Bezüge des Dokuments sind kein XML', withParts({ 'word/_rels/document.xml.rels': '<Relationships' })),
    invalid('das Dokument ist durch ein anderes ersetzt', withParts({ 'word/document.xml': TEXT })),
    invalid('der signierte Text fehlt', withParts({ 'word/styles.xml': null })),
    invalid('die Signatur fehlt, ihr Bezug ist noch da', withParts({ '_xmlsignatures/sig1.xml': null })),
    {
      title: 'die Bezüge auf die Signaturen fehlen',
      bytes: withParts({ '_xmlsignatures/_rels/origin.sigs.rels': null }),
      expect: 'unsigned',
    },
    { title: 'die Bezüge des Pakets sind kein XML', bytes: withParts({ '_rels/.rels': '<x' }), expect: 'unsigned' },
  ]
}

/** The beginning of a file of the old format, with a stream of this name. */
function compound(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])
}
