import { beforeAll, describe, expect, test } from 'vitest'
import { zipParts } from '#main/documents/kit/pack.ts'
import { makeOwnIdentity } from '#main/signing/keys/own-identity.ts'
import { openP12 } from '#main/signing/keys/read-p12.ts'
import { signOfficeFile } from '#main/signing/ooxml/sign-office-file.ts'
import { signFile } from '#main/usecases/documents/sign-file.ts'
import { instant } from '#shared/basics/instant.ts'
import { signatureLevel } from '#shared/wording/signatures.ts'
import { findOoxmlErrors } from '#test/support/documents/validator.ts'
import { exampleFile, keyFile, NO_ROOTS, partsOf, SIGNED_AT, signed, testRoots, verified } from '#test/support/signed-files.ts'
import { verifyAgain } from '../second-implementation/verify-again.ts'

let statement: Uint8Array
let register: Uint8Array
/** The statement signed with the key `rsa`. */
let copy: Uint8Array

beforeAll(async () => {
  statement = await exampleFile('statement-endorsed')
  register = await exampleFile('resolution-register')
  copy = signed(statement)
})

describe('signieren und prüfen', () => {
  test.each(['rsa', 'rsa-old-encryption', 'ec-256', 'ec-384'])('mit dem Schlüssel %s: beide Prüfer sind einig', (key) => {
    for (const file of [statement, register]) {
      const made = signed(file, key)
      const { state, signatures } = verified(made)
      expect([state, signatures[0]?.problems, signatures[0]?.unsignedParts]).toEqual(['certificate-unknown', [], []])
      expect(signatures[0]?.signedAt).toBe('2026-11-20T13:05:09.000Z')
      const [opinion] = verifyAgain(made)
      expect(opinion?.faults).toEqual([])
      expect(opinion?.covered.toSorted()).toEqual(
        [...partsOf(file).keys()].filter((path) => !/^(\[Content_Types\]|docProps\/)/.test(path)).toSorted(),
      )
    }
  })

  test('eine signierte Datei hat keine Fehler im Open XML SDK', async () => {
    for (const [bytes, extension] of [
      [copy, 'docx'],
      [signed(register, 'ec-256'), 'xlsx'],
    ] as const)
      expect(await findOoxmlErrors({ kind: 'statement', fileName: `x.${extension}`, mediaType: '', bytes })).toEqual([])
  })

  test('mehrere nacheinander: jede Unterschrift gilt weiter und umfasst denselben Inhalt', () => {
    const both = signed(signed(copy, 'ec-256'), 'chained')
    const { state, signatures } = verified(both)
    expect(state).toBe('certificate-unknown')
    expect(signatures.map(({ certificate }) => certificate?.name)).toEqual(['Erika Muster', 'Otto Beispiel', 'Paula Prüferin'])
    expect(verifyAgain(both).map(({ faults }) => faults)).toEqual([[], [], []])
  })

  test('RSA, dieselbe Uhr und derselbe Schlüssel geben dieselben Bytes', () => {
    expect(Buffer.compare(signed(statement), copy)).toBe(0)
  })

  test('die Kette bis zu einer Wurzel, der der Rechner vertraut, macht den Unterschied', () => {
    const chained = signed(statement, 'chained')
    const [known] = verified(chained, testRoots()).signatures
    const [unknown] = verified(chained).signatures
    expect([known?.state, known?.trust, known?.chain]).toEqual([
      'valid',
      'authority',
      ['Paula Prüferin', 'Prüf-Stelle', 'Prüf-Wurzel'],
    ])
    expect([unknown?.state, unknown?.trust, unknown?.chain]).toEqual([
      'certificate-unknown',
      'unknown-authority',
      ['Paula Prüferin', 'Prüf-Stelle'],
    ])
    expect(known && signatureLevel(known)).toContain('bezeichnet sich als qualifiziert')
  })

  test('eine eigene Identität ist als selbst ausgestellt bezeichnet, ihr Kennwort darf Umlaute haben', async () => {
    const own = await makeOwnIdentity({ name: 'Jörg Müßig <&">', organization: 'WFE, GmbH' }, 'Straße 7', SIGNED_AT)
    const result = signFile({
      file: statement,
      keyFile: own,
      passphrase: 'Straße 7',
      signedAt: SIGNED_AT,
      comment: 'a & <b>',
      roots: NO_ROOTS,
    })
    expect(result.ok).toBe(true)
    const [finding] = result.ok ? verified(result.value).signatures : []
    expect([finding?.certificate?.name, finding?.trust, finding?.comment]).toEqual(['Jörg Müßig <&">', 'self-signed', 'a & <b>'])
    expect(verifyAgain(result.ok ? result.value : new Uint8Array())[0]?.faults).toEqual([])
  })
})

describe('Schlüsseldateien', () => {
  test.each([
    ['falsches Kennwort', 'rsa', 'Geheim', 'WRONG_PASSPHRASE'],
    ['falsches Kennwort bei alter Verschlüsselung', 'rsa-old-encryption', '', 'WRONG_PASSPHRASE'],
    ['abgelaufen', 'expired', 'geheim', 'CERTIFICATE_EXPIRED'],
    ['noch nicht gültig', 'future', 'geheim', 'CERTIFICATE_NOT_YET_VALID'],
    ['nur zum Verschlüsseln', 'encryption', 'geheim', 'KEY_NOT_FOR_SIGNING'],
    ['nur für Server', 'server', 'geheim', 'KEY_NOT_FOR_SIGNING'],
    ['ein Verfahren, das Word nicht kennt', 'ed25519', 'geheim', 'KEY_NOT_FOR_SIGNING'],
    ['ohne privaten Schlüssel', 'only-certificate', 'geheim', 'KEY_FILE_WITHOUT_KEY'],
  ])('%s wird abgelehnt', (_, key, passphrase, code) => {
    const opened = openP12(keyFile(key), passphrase, SIGNED_AT)
    expect(opened.ok ? 'geöffnet' : opened.error.code).toBe(code)
  })

  test('ein Kennwort mit Umlaut öffnet, was OpenSSL damit verschlüsselt hat', () => {
    expect(openP12(keyFile('rsa-umlaut'), 'Straße 7', SIGNED_AT).ok).toBe(true)
  })

  test('jedes Byte einer Schlüsseldatei verändert: nie mehr als eine Ablehnung', () => {
    const file = keyFile('ec-256')
    const codes = new Set<string>()
    for (let at = 0; at < file.length; at += 25) {
      const changed = Uint8Array.from(file)
      changed[at] = (changed[at] ?? 0) ^ 0x11
      const opened = openP12(changed, 'geheim', SIGNED_AT)
      codes.add(opened.ok ? 'geöffnet' : opened.error.code)
    }
    expect(
      [...codes].filter((code) => !['WRONG_PASSPHRASE', 'NOT_A_KEY_FILE', 'KEY_FILE_WITHOUT_KEY', 'geöffnet'].includes(code)),
    ).toEqual([])
  })
})

describe('nach dem Signieren verändert', () => {
  const change = (path: string, edit: (text: string) => string) => {
    const parts = new Map(partsOf(copy))
    parts.set(path, Buffer.from(edit(Buffer.from(parts.get(path) ?? new Uint8Array()).toString('utf8'))))
    return verified(zipParts(parts))
  }

  test('ein Buchstabe im Text', () => {
    const { state, signatures } = change('word/document.xml', (text) => text.replace('befürwortet', 'befürwortei'))
    expect([state, signatures[0]?.problems]).toEqual(['invalid', [{ code: 'PART_CHANGED', part: 'word/document.xml' }]])
  })

  test('ein anderer Inhaltstyp', () => {
    const { signatures } = change('[Content_Types].xml', (text) =>
      text.replace('wordprocessingml.styles+xml', 'wordprocessingml.settings+xml'),
    )
    expect(signatures[0]?.problems).toContainEqual({ code: 'CONTENT_TYPE_CHANGED', part: 'word/styles.xml' })
  })

  test('ein Bezug, der anderswohin zeigt', () => {
    const { state } = change('word/_rels/document.xml.rels', (text) =>
      text.replace('Target="styles.xml"', 'Target="numbering.xml"'),
    )
    expect(state).toBe('invalid')
  })

  test('ein neuer Bezug und ein neuer Teil: gültig nur zum Teil, und was offen ist, wird genannt', () => {
    const parts = new Map(partsOf(copy))
    const rels = Buffer.from(parts.get('word/_rels/document.xml.rels') ?? new Uint8Array()).toString('utf8')
    parts.set('word/media/neu.xml', Buffer.from('<x/>'))
    parts.set(
      'word/_rels/document.xml.rels',
      Buffer.from(
        rels.replace('</Relationships>', '<Relationship Id="rNeu" Type="http://x" Target="media/neu.xml"/></Relationships>'),
      ),
    )
    const { state, signatures } = verified(zipParts(parts))
    expect([state, signatures[0]?.unsignedParts]).toEqual(['partial', ['word/_rels/document.xml.rels', 'word/media/neu.xml']])
  })

  test('ein entfernter Teil', () => {
    const parts = new Map(partsOf(copy))
    parts.delete('word/numbering.xml')
    expect(verified(zipParts(parts)).signatures[0]?.problems).toContainEqual({ code: 'PART_MISSING', part: 'word/numbering.xml' })
  })

  test('Eigenschaften der Datei darf jedes Programm fortschreiben', () => {
    expect(change('docProps/core.xml', (text) => text.replace('<dc:title>', '<dc:title>x')).state).toBe('certificate-unknown')
  })

  test('eine Datei mit gebrochener Signatur wird nicht noch einmal signiert', () => {
    const parts = new Map(partsOf(copy))
    parts.set('word/styles.xml', Buffer.from('<x/>'))
    const again = signFile({
      file: zipParts(parts),
      keyFile: keyFile('rsa'),
      passphrase: 'geheim',
      signedAt: SIGNED_AT,
      comment: '',
      roots: NO_ROOTS,
    })
    expect(again).toEqual({ ok: false, error: { code: 'EARLIER_SIGNATURE_BROKEN' } })
  })

  test.each([
    ['ein anderes Zertifikat mit demselben Namen', (text: string) => swapCertificate(text), ['SIGNATURE_BROKEN']],
    ['kein Zertifikat', (text: string) => text.replace(/<KeyInfo>.*<\/KeyInfo>/, ''), ['NO_CERTIFICATE']],
    ['eine andere Uhrzeit', (text: string) => text.replaceAll('13:05:09', '14:05:09'), ['SIGNATURE_BROKEN']],
    [
      'ein zweiter Satz von Teilen',
      (text: string) => text.replace('<Object Id="idPackageObject">', '<Object Id="idPackageObject"><Manifest/>'),
      ['SIGNATURE_BROKEN'],
    ],
    [
      'ein untergeschobenes Objekt gleicher Kennung',
      (text: string) => text.replace('</Signature>', '<Object Id="idPackageObject"/></Signature>'),
      ['SIGNATURE_BROKEN'],
    ],
    ['SHA-1', (text: string) => text.replace('xmldsig-more#rsa-sha256', 'xmldsig-more#rsa-sha1'), ['ALGORITHM_NOT_PERMITTED']],
    [
      'HMAC mit dem öffentlichen Schlüssel',
      (text: string) => text.replace('2001/04/xmldsig-more#rsa-sha256', '2000/09/xmldsig#hmac-sha1'),
      ['ALGORITHM_NOT_PERMITTED'],
    ],
    [
      'ein XSLT',
      (text: string) => text.replace('2001/REC-xml-c14n-20010315"/></Transforms>', '1999/REC-xslt-19991116"/></Transforms>'),
      ['ALGORITHM_NOT_PERMITTED'],
    ],
  ])('an der Signatur selbst: %s', (_, edit, codes) => {
    const { state, signatures } = change('_xmlsignatures/sig1.xml', edit)
    expect([state, signatures[0]?.problems.map(({ code }) => code)]).toEqual(['invalid', codes])
  })

  function swapCertificate(text: string): string {
    const other = openP12(keyFile('ec-256'), 'geheim', SIGNED_AT)
    const [der] = other.ok ? other.value.certificates : []
    return text.replace(/<X509Certificate>[^<]*/, `<X509Certificate>${Buffer.from(der ?? new Uint8Array()).toString('base64')}`)
  }
})

test('ein Zertifikat, das damals nicht galt, macht die Signatur ungültig', () => {
  const identity = openP12(keyFile('expired'), 'geheim', instant('2020-06-01T00:00:00Z'))
  if (!identity.ok) throw new Error(identity.error.code)
  const late = signOfficeFile(partsOf(statement), { identity: identity.value, signedAt: SIGNED_AT, comment: '' })
  const { state, signatures } = verified(late.ok ? zipParts(late.value) : new Uint8Array())
  expect([state, signatures[0]?.problems.map(({ code }) => code)]).toEqual(['invalid', ['CERTIFICATE_NOT_VALID_THEN']])
})
