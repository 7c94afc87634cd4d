import type { BallotPack, BallotPackItem } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { formatFileSize } from '#shared/wording/screens/file-size.ts'
import { ROLE_LABELS } from '#shared/wording/screens/votes.ts'
import { escapeHtml as esc } from './escape-html.ts'

/**
 * The ballot of one member as a page that needs nothing but a browser: what is decided, the papers’ list, parts A, B and C
 * (domain § 3), and the answer as a file or a mail. The script only shows, hides and signs; every word stands here.
 */
export function ballotPageBody(pack: BallotPack): string {
  const { alliance, procedure, member } = pack
  return `<main>
<header>
<p class="soft">${esc(alliance.name)} · Umlaufverfahren ${esc(procedure.number)}</p>
<h1>Stimmzettel: ${esc(procedure.subject)}</h1>
<p>für <strong>${esc(member.name)}</strong></p>
<p>Bitte antworten Sie bis <strong>${esc(procedure.deadline)}</strong>. Maßgeblich ist der Eingang bei der Koordination.</p>
</header>
<p id="late" class="warn" hidden>Nach der Uhr dieses Rechners ist die Frist vorbei. Eine verspätete Antwort wird aufbewahrt, zählt aber in der Regel nicht (R09).</p>
<noscript><p class="warn">Dieser Browser führt hier kein Skript aus. Bitte nehmen Sie den beiliegenden Rückmeldebogen als Word-Datei oder öffnen Sie diese Datei in einem anderen Browser.</p></noscript>
<section class="sheet"><h2>Worum es geht</h2>
<dl><dt>Kurzfristiger Bedarf</dt><dd>${esc(procedure.urgencyReason)}</dd><dt>Mehrheit</dt><dd>${esc(procedure.majority)}</dd></dl>
</section>
${papersSection(pack)}
<form id="ballot" novalidate hidden>
${voterFields(pack)}
${procedureFields(procedure.mayObject)}
${pack.items.map((item, index) => voteFields(item, index, pack)).join('\n')}
${conflictFields(pack)}
<section class="sheet"><label class="field" for="remark">Bemerkung (freiwillig)</label><textarea id="remark" maxlength="1000" aria-describedby="remark-help"></textarea>
<p id="remark-help" class="soft">Ein „Ja mit Auflage“ ist keine eindeutige Stimme: Bitte fragen Sie vorher nach (R08).</p></section>
<p><button type="submit" class="main-act">Antwort erstellen</button></p>
<p id="cannot-sign" class="problem" tabindex="-1" role="alert" hidden>Dieser Browser kann die Antwort nicht unterschreiben. Bitte nehmen Sie einen aktuellen Browser oder den beiliegenden Rückmeldebogen als Word-Datei.</p>
</form>
${resultSection({
  subject: `Antwort zum Umlaufverfahren ${procedure.number}`,
  email: alliance.email,
  fileName: answerFileName(procedure.number, member.name),
  receiptHelp: 'Bitte notieren Sie den Code. Er steht später beim Eingang Ihrer Antwort im Ergebnisvermerk.',
})}
<footer class="soft"><p>Diese Seite sendet nichts und lädt nichts. Sie gehört zu Ihrem Stimmpaket: Wer sie hat, kann für Ihr Mitglied antworten. Bitte geben Sie sie nur an die Person weiter, die abstimmt. Die Unterschrift der Antwort belegt, dass sie mit diesem Paket erstellt wurde, nicht, von wem.</p></footer>
</main>`
}

function papersSection({ papers, papersSha256 }: BallotPack): string {
  const lines = papers.map(({ name, size }) => `<li>${esc(name)} <span class="soft">(${esc(formatFileSize(size))})</span></li>`)
  return `<section class="sheet"><h2>Unterlagen</h2><p>Die Unterlagen liegen der Nachricht bei, mit der Sie diese Datei bekommen haben.</p><ul>${lines.join('')}</ul><p class="hash">Prüfwert aller Unterlagen: ${papersSha256}</p></section>`
}

function voterFields({ voters }: BallotPack): string {
  const options = voters.map(
    ({ personId, name, role }) =>
      `<option data-person="${esc(personId)}" data-role="${role}" data-name="${esc(name)}">${esc(name)} (${esc(ROLE_LABELS[role])})</option>`,
  )
  return `<section class="sheet"><h2>Wer abstimmt</h2>
<label class="field" for="voter">Person</label><select id="voter">${options.join('')}<option>Eine andere Person</option></select>
<div id="other-person" hidden><label class="field" for="person">Name der abstimmenden Person</label><input type="text" id="person" maxlength="300" autocomplete="name">
${problem('person', 'Bitte den Namen angeben.')}
<fieldset><legend>Funktion</legend>${choice('role', 'representative', ROLE_LABELS.representative)}${choice('role', 'deputy', ROLE_LABELS.deputy)}</fieldset></div></section>`
}

function procedureFields(mayObject: boolean): string {
  const objection = mayObject
    ? choice(
        'procedure',
        'object',
        'Ich widerspreche dem Umlaufverfahren. Endet es dadurch, entscheidet die nächste Sitzung (R26).',
      )
    : ''
  return `<fieldset class="sheet"><legend>A Verfahren</legend>${choice('procedure', 'agree', 'Ich bin mit der Abstimmung im Umlaufverfahren einverstanden.')}${objection}${problem('procedure', 'Bitte sagen, ob Sie mit dem Verfahren einverstanden sind.')}</fieldset>`
}

function voteFields(item: BallotPackItem, index: number, { items, criteria }: BallotPack): string {
  const { id, subject, proposedText, recused, isRated } = item
  const number = items.length > 1 ? `${index + 1}. ` : ''
  const name = `vote-${id}`
  const choices = recused
    ? '<p class="warn">Ihr Mitglied gilt hier als befangen und stimmt nicht mit (R14).</p>'
    : `${choice(name, 'yes', 'Ja')}${choice(name, 'no', 'Nein')}${choice(name, 'abstain', 'Enthaltung')}${problem(name, 'Bitte Ja, Nein oder Enthaltung wählen.')}`
  return `<fieldset class="sheet"><legend>B Abstimmung: ${esc(number)}${esc(subject)}</legend><p class="text">${esc(proposedText)}</p>${choices}${isRated && !recused ? pointsFields(id, criteria) : ''}</fieldset>`
}

/** Points are given freely and are no vote (R40). */
function pointsFields(itemId: string, criteria: BallotPack['criteria']): string {
  const fields = criteria.map(({ id, title, help, most }) => {
    const name = `points-${itemId}-${id}`
    const text = help === '' ? '' : `<span class="soft" id="${esc(name)}-help">${esc(help)}</span>`
    const described = help === '' ? '' : ` aria-describedby="${esc(name)}-help"`
    return `<div class="points"><label for="${esc(name)}">${esc(title)} <span class="soft">(0 bis ${most})</span></label><input type="number" id="${esc(name)}" min="0" max="${most}" step="1" inputmode="numeric" data-item="${esc(itemId)}" data-criterion="${esc(id)}"${described}>${text}${problem(name, `Bitte eine ganze Zahl von 0 bis ${most}, oder leer lassen.`)}</div>`
  })
  return `<details class="rating"><summary>Punkte je Kriterium (freiwillig)</summary><p class="soft">Die Punkte helfen bei der Bewertung des Projekts. Sie zählen nicht als Stimme; einzelne Felder dürfen leer bleiben.</p>${fields.join('')}</details>`
}

function conflictFields({ items }: BallotPack): string {
  const fields = items.map((item, index) => (item.recused ? '' : conflictField(item, index, items)))
  return `<fieldset class="sheet"><legend>C Befangenheit</legend><p class="soft">Befangen ist insbesondere, wer das Projekt beantragt, Mittel daraus erhält oder daraus einen unmittelbaren Vorteil hat (R14).</p>${choice('conflict', 'no', 'Mein Mitglied ist nicht befangen.')}${choice('conflict', 'yes', items.length === 1 ? 'Mein Mitglied ist befangen und stimmt nicht mit.' : 'Mein Mitglied ist befangen und stimmt nicht mit bei:')}${problem('conflict', 'Bitte angeben, ob Ihr Mitglied befangen ist.')}
<div id="conflict-items" tabindex="-1" hidden>${problem('conflict-items', 'Bitte ankreuzen, bei welchen Gegenständen.')}${fields.join('')}</div></fieldset>`
}

/** Which item, where there are several, and why. */
function conflictField({ id, subject }: BallotPackItem, index: number, items: BallotPack['items']): string {
  const name = `conflict-${id}`
  const reason = `<label class="field" for="${esc(name)}-reason">Grund der Befangenheit</label><textarea id="${esc(name)}-reason" maxlength="300"></textarea>${problem(`${name}-reason`, 'Bitte den Grund nennen.')}`
  if (items.length === 1) return `<div>${reason}</div>`
  return `<div><label class="choice"><input type="checkbox" id="${esc(name)}"><span>${index + 1}. ${esc(subject)}</span></label><div id="${esc(name)}-why" hidden>${reason}</div></div>`
}

interface ResultWords {
  readonly subject: string
  readonly email: string
  readonly fileName: string
  readonly receiptHelp: string
}

/** The finished answer, as a file, a mail and a block to copy; shown by the script. */
export function resultSection({ subject, email, fileName, receiptHelp }: ResultWords): string {
  const body = 'Guten Tag,\r\n\r\nanbei unsere Antwort. Bitte den Block unverändert lassen.'
  return `<section id="result" class="sheet" hidden data-subject="${esc(subject)}" data-body="${esc(body)}" data-begin="-----BEGIN ALLIANZ ANTWORT-----" data-end="-----END ALLIANZ ANTWORT-----">
<h2 id="result-title" tabindex="-1">Ihre Antwort ist fertig</h2>
<p>Sie ist noch nicht abgeschickt. Bitte senden Sie sie jetzt an <strong>${esc(email)}</strong>:</p>
<p><a id="mail" class="button main-act" href="#result">E-Mail mit der Antwort öffnen</a><a id="save" class="button" href="#result" download="${esc(fileName)}">Antwortdatei speichern</a></p>
<p id="mail-too-long" class="warn" hidden>Die Antwort ist zu lang für eine vorbereitete E-Mail. Bitte speichern Sie die Antwortdatei und hängen Sie sie an Ihre E-Mail.</p>
<p>Quittungscode: <span id="receipt" class="receipt"></span></p>
<p class="soft">${esc(receiptHelp)}</p>
<label class="field" for="block">Oder diesen Block in eine E-Mail kopieren</label><textarea id="block" readonly></textarea>
</section>`
}

/** „Antwort_FKA-ERZ-2026-U-003_Jobcenter-Erzgebirgskreis.jws“. */
export function answerFileName(procedureNumber: string, memberName: string): string {
  const safe = (text: string): string =>
    text
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60)
  return `Antwort_${safe(procedureNumber)}_${safe(memberName)}.jws`
}

function choice(name: string, value: string, label: string): string {
  return `<label class="choice"><input type="radio" name="${esc(name)}" value="${value}"><span>${esc(label)}</span></label>`
}

export function problem(place: string, text: string): string {
  return `<p class="problem" role="alert" data-missing="${esc(place)}" hidden>${esc(text)}</p>`
}
