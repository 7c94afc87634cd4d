import type { OpinionPack } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { answerFileName, problem, resultSection } from './content.ts'
import { escapeHtml as esc } from './escape-html.ts'

/** The questionnaire of a Meinungsbild as a page: each approach on the scale, and that it binds nobody. */
export function opinionPageBody(pack: OpinionPack): string {
  const { alliance, poll, member, approaches } = pack
  return `<main>
<header>
<p class="soft">${esc(alliance.name)} · Meinungsbild ${esc(poll.number)}</p>
<h1>Meinungsbild: ${esc(poll.subject)}</h1>
<p>für <strong>${esc(member.name)}</strong></p>
<p>Bitte antworten Sie bis <strong>${esc(poll.deadline)}</strong>. Das Meinungsbild ist unverbindlich: Daraus wird kein Beschluss.</p>
</header>
<p id="late" class="warn" hidden>Nach der Uhr dieses Rechners ist das Ende vorbei. Eine spätere Antwort wird aufbewahrt, zählt aber nicht.</p>
<noscript><p class="warn">Dieser Browser führt hier kein Skript aus. Bitte öffnen Sie diese Datei in einem anderen Browser.</p></noscript>
<form id="ballot" novalidate hidden>
${voterFields(pack)}
${poll.question === '' ? '' : `<section class="sheet"><h2>Frage</h2><p class="text">${esc(poll.question)}</p></section>`}
<p class="soft">Skala: 1 = ${esc(poll.lowest)} bis ${poll.steps} = ${esc(poll.highest)}. Was Sie nicht bewerten möchten, lassen Sie aus.</p>
${approaches.map((approach, index) => approachFields(approach, index, pack)).join('\n')}
${problem('rating', 'Bitte mindestens einen Ansatz bewerten.')}
<section class="sheet"><label class="field" for="remark">Bemerkung (freiwillig)</label><textarea id="remark" maxlength="1000"></textarea></section>
<p><button type="submit" class="main-act">Antwort erstellen</button></p>
<p id="cannot-sign" class="problem" tabindex="-1" role="alert" hidden>Dieser Browser kann die Antwort nicht unterschreiben. Bitte nehmen Sie einen aktuellen Browser.</p>
</form>
${resultSection({
  subject: `Antwort zum Meinungsbild ${poll.number}`,
  email: alliance.email,
  fileName: answerFileName(poll.number, member.name),
  receiptHelp: 'Bitte notieren Sie den Code, falls Sie später nach Ihrer Antwort fragen.',
})}
<footer class="soft"><p>Diese Seite sendet nichts und lädt nichts. Wer sie hat, kann für Ihr Mitglied antworten. Die Unterschrift der Antwort belegt, dass sie mit diesem Fragebogen erstellt wurde, nicht, von wem.</p></footer>
</main>`
}

function voterFields({ voters }: OpinionPack): string {
  const options = voters.map((name) => `<option value="${esc(name)}">`)
  return `<section class="sheet"><h2>Wer antwortet</h2>
<label class="field" for="person">Name</label><input type="text" id="person" list="voters" maxlength="300" autocomplete="name"><datalist id="voters">${options.join('')}</datalist>
${problem('person', 'Bitte den Namen angeben.')}</section>`
}

function approachFields(
  { id, title, explanation }: OpinionPack['approaches'][number],
  index: number,
  { poll }: OpinionPack,
): string {
  const name = `rating-${id}`
  const steps = Array.from({ length: poll.steps }, (_, step) => {
    const ends = step === 0 ? poll.lowest : step === poll.steps - 1 ? poll.highest : ''
    const label = ends === '' ? `${step + 1}` : `${step + 1}: ${ends}`
    return `<label class="choice"><input type="radio" name="${esc(name)}" value="${step + 1}"><span>${esc(label)}</span></label>`
  })
  const text = explanation === '' ? '' : `<p class="text">${esc(explanation)}</p>`
  return `<fieldset class="sheet"><legend>${index + 1}. ${esc(title)}</legend>${text}<div class="scale">${steps.join('')}<label class="choice"><input type="radio" name="${esc(name)}" value="" checked><span>keine Angabe</span></label></div></fieldset>`
}
