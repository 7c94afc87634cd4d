import { aTemplate, MUSTS, p, table } from '#test/support/templates/make-template.ts'

const withMusts = (...body: readonly string[]) => aTemplate({ body: [MUSTS, ...body].join('') })
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Templates that would make broken papers, and what is said about them. */
export const BROKEN_TEMPLATES: readonly (readonly [title: string, template: Uint8Array, sentence: string | RegExp])[] = [
  [
    'vertipptes Feld, von Word in drei Stücke geteilt',
    withMusts(p('Text'), p('Projekt: {{Pro', 'jekti', 'tel}}')),
    'Absatz 3 („Projekt: {{Projektitel}}“): Das Feld {{Projektitel}} gibt es nicht. Gemeint ist vielleicht {{Projekttitel}}.',
  ],
  ['unbekanntes Feld, dem keines ähnelt', withMusts(p('{{Kontonummer}}')), /Das Feld \{\{Kontonummer\}\} gibt es nicht\.$/],
  [
    'Fehler in einer Zelle',
    withMusts(table([p('a'), p('b')], [p('c'), p('d') + p('{{Gehalt}}')])),
    /^Tabelle 1, Zeile 2, Spalte 2, Absatz 2 \(„\{\{Gehalt\}\}“\): Das Feld/,
  ],
  [
    'Fehler in der Kopfzeile',
    aTemplate({ body: MUSTS, header: p('{{Datun}}') }),
    /^Kopfzeile, Absatz 1 .*Gemeint ist vielleicht \{\{Datum\}\}\.$/,
  ],
  ['Feld einer Liste außerhalb', withMusts(p('{{Merkmal}}')), /\{\{Merkmal\}\} gehört zur Liste „Projektangaben“/],
  ['Liste als Text', withMusts(p('{{Auflagen}}')), /„Auflagen“ ist eine Liste/],
  ['Bedingung als Text', withMusts(p('{{MitAuflagen}}')), /„MitAuflagen“ ist eine Bedingung/],
  ['Liste ohne Ende', withMusts(p('{{#Auflagen}}'), p('{{Auflage}}')), /Zu \{\{#Auflagen\}\} fehlt das Ende/],
  ['Ende ohne Anfang', withMusts(p('{{/Auflagen}}')), /Zu \{\{\/Auflagen\}\} fehlt der Anfang/],
  [
    'Listen über Kreuz',
    withMusts(p('{{#Auflagen}}{{#MitAuflagen}}{{/Auflagen}}{{/MitAuflagen}}')),
    /\{\{\/Auflagen\}\} steht, bevor \{\{\/MitAuflagen\}\} gekommen ist/,
  ],
  [
    'Anfang im Text, Ende in einer Zelle',
    withMusts(p('{{#Auflagen}}'), table([p('{{Auflage}}{{/Auflagen}}')])),
    /stehen in verschiedenen Teilen der Seite/,
  ],
  [
    'Anfang in einer Tabelle, Ende in der nächsten',
    withMusts(table([p('{{#Auflagen}}{{Auflage}}')]), p(''), table([p('{{/Auflagen}}')])),
    /stehen in verschiedenen Teilen der Seite/,
  ],
  ['Klammer nicht geschlossen', withMusts(p('Am {{Datum')), /Nach \{\{ fehlt \}\}/],
  ['Klammer über zwei Absätze', withMusts(p('{{'), p('Datum}}')), /Nach \{\{ fehlt \}\}/],
  ['Klammer nicht geöffnet', withMusts(p('Datum}}')), /Vor \}\} fehlt \{\{/],
  ['Klammer in der Klammer', withMusts(p('{{Datum {{Ort}}')), /Nach \{\{ fehlt \}\}/],
  ['leeres Feld', withMusts(p('{{ }}')), /steht kein Feldname/],
  ['Rechnung als Feld', withMusts(p('{{Nummer + 1}}')), /steht kein Feldname/],
  ['rohes XML', withMusts(p('{{@Nummer}}')), /steht kein Feldname/],
  ['Griff nach innen', withMusts(p('{{constructor.constructor}}')), /steht kein Feldname/],
  ['Name, den jedes Objekt kennt', withMusts(p('{{constructor}}')), /Das Feld \{\{constructor\}\} gibt es nicht/],
  ['Pflichtfeld fehlt', aTemplate({ body: p('{{Nummer}} {{Projekttitel}} {{Votumssatz}}') }), /^Es fehlt \{\{Beschlusssatz\}\}/],
  ['leere Vorlage', aTemplate({ body: p('') }), /^Es fehlt \{\{Nummer\}\}/],
  [
    'nachverfolgte Änderung',
    withMusts('<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>'),
    /nachverfolgte Änderungen/,
  ],
  [
    'Feld in einer Feldfunktion',
    withMusts('<w:p><w:r><w:instrText>HYPERLINK {{AllianzInternet}}</w:instrText></w:r></w:p>'),
    /Hier würde ein Feld nie ausgefüllt/,
  ],
  [
    'Feld im Text eines Bildes',
    withMusts('<w:p><w:r><w:t>Bild</w:t></w:r><w:bookmarkStart w:id="0" w:name="{{Nummer}}"/><w:bookmarkEnd w:id="0"/></w:p>'),
    /Hier würde ein Feld nie ausgefüllt/,
  ],
  [
    'DDE',
    withMusts('<w:p><w:r><w:instrText> DDEAUTO c:\\\\cmd.exe "/k calc" </w:instrText></w:r></w:p>'),
    /holt hier Inhalt von außen/,
  ],
  [
    'INCLUDETEXT',
    withMusts('<w:p><w:r><w:instrText>INCLUDETEXT "\\\\\\\\server\\\\x.docx"</w:instrText></w:r></w:p>'),
    /holt hier Inhalt von außen/,
  ],
  [
    'verknüpftes Bild',
    aTemplate({
      body: MUSTS,
      relationships: `<Relationship Id="rId9" Type="${LINK}/image" Target="http://example.org/x.png" TargetMode="External"/>`,
    }),
    /lädt Inhalt von außen nach \(„word\/_rels\/document\.xml\.rels“\)/,
  ],
  [
    'fremde Dokumentvorlage',
    aTemplate({
      body: MUSTS,
      parts: {
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINK}/attachedTemplate" Target="file:///x.dotm" TargetMode="External"/></Relationships>`,
      },
    }),
    /lädt Inhalt von außen nach/,
  ],
  ['eingebettetes Objekt', aTemplate({ body: MUSTS, parts: { 'word/embeddings/oleObject1.bin': 'x' } }), /eingebettetes Objekt/],
  ['signiert', aTemplate({ body: MUSTS, parts: { '_xmlsignatures/origin.sigs': '' } }), /digital signiert/],
  ['kein XML', aTemplate({ body: `${MUSTS}<w:p><w:r></w:p>` }), /nicht lesbar \(„word\/document\.xml“\)/],
  ['zu tief verschachtelt', aTemplate({ body: MUSTS + '<w:sdt>'.repeat(400) + '</w:sdt>'.repeat(400) }), /nicht lesbar/],
  [
    'Verweis auf einen Teil, den es nicht gibt',
    aTemplate({ body: MUSTS, relationships: `<Relationship Id="rId8" Type="${LINK}/footer" Target="footer9.xml"/>` }),
    /keine einwandfreie Word-Datei/,
  ],
]
