import type { Row } from '#shared/domain/workspace/table-rows.ts'
import type { ArchiveReport } from '#shared/rules/verification/check-archive.ts'
import { decideAgain } from '#shared/rules/verification/decide-again.ts'
import { factsOf } from '#shared/rules/verification/facts.ts'
import { verifierWords as words } from '#shared/wording/archive.ts'
import { findingSentence, tallySentence } from '#shared/wording/findings.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { element } from './element.ts'

/** What the check found, as a verdict, a list of findings, and every resolution with its proof computed anew. */
export function reportView(report: ArchiveReport): HTMLElement {
  const { findings, tally, manifest } = report
  if (manifest === null) return element('section', {}, verdict(words.notAnArchive, true))
  return element(
    'section',
    {},
    verdict(findings.length === 0 ? words.holds : words.fails(findings.length), findings.length > 0),
    element('p', { class: 'soft' }, tallySentence(tally)),
    findings.length === 0 ? '' : findingList(report),
    facts(report),
    element('h2', {}, words.resolutions),
    ...resolutionViews(report),
    element('p', { class: 'soft' }, words.limits),
  )
}

function verdict(sentence: string, isBad: boolean): HTMLElement {
  return element('p', { class: 'verdict', role: isBad ? 'alert' : 'status', ...(isBad ? { 'data-bad': '' } : {}) }, sentence)
}

function findingList({ findings }: ArchiveReport): HTMLElement {
  const items = findings.map((finding) => element('li', { 'data-code': finding.code }, findingSentence(finding)))
  return element('div', {}, element('h2', {}, words.findings), element('ul', { class: 'findings' }, ...items))
}

function facts({ manifest, signedBy, findings }: ArchiveReport): HTMLElement {
  if (manifest === null) return element('div')
  const isInvalid = findings.some(({ code }) => code === 'SIGNATURE_INVALID')
  const signature = signedBy === null ? (isInvalid ? words.invalidSignature : words.notSigned) : words.signedBy(signedBy.x)
  const { alliance, journal } = manifest
  return element(
    'dl',
    {},
    ...[
      [words.alliance, alliance.isDemo ? `${alliance.name} (${words.demo})` : alliance.name],
      [words.journal, words.journalValue(journal.entries, journal.head)],
      [words.signature, signature],
    ].flatMap(([label, value]) => [element('dt', {}, label ?? ''), element('dd', {}, value ?? '')]),
  )
}

function resolutionViews({ tables }: ArchiveReport): readonly HTMLElement[] {
  const all = factsOf(tables)
  return all.rows('resolution').map((row: Row) => {
    const computed = decideAgain(all, row)
    const sentence = computed.ok ? verdictSentence(computed.value) : ''
    const proof = computed.ok ? proofSentences(computed.value) : []
    return element(
      'details',
      {},
      element('summary', {}, `${row.number}: ${row.subject}. ${sentence}`),
      element('ol', {}, ...proof.map((step) => element('li', {}, step))),
    )
  })
}
