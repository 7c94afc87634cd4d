import { canonicalJson } from '../../basics/canonical-json.ts'
import { err, type Result } from '../../basics/result.ts'
import type { RollLine } from '../../domain/resolutions/resolution.ts'
import type { Verdict } from '../../domain/resolutions/verdict.ts'
import { completeOptions, type RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { Finding } from '../../domain/workspace/finding.ts'
import type { Row } from '../../domain/workspace/table-rows.ts'
import { decideAgain } from './decide-again.ts'
import { type Facts, parsed, text } from './facts.ts'

/** R28, R44: a resolution against the rule engine, its rules against those it was decided by, its roll against the votes. */
export function checkDecision(facts: Facts, resolution: Row): readonly Finding[] {
  const number = text(resolution, 'number')
  const stored = parsed(resolution, 'verdict') as Verdict | undefined
  const computed = decideFromOutside(facts, resolution)
  if (stored === undefined) return [{ code: 'DECISION_NOT_COMPUTABLE', number, missing: 'verdict' }]
  if (!computed.ok) return [{ code: 'DECISION_NOT_COMPUTABLE', number, missing: computed.error }]
  const isSame = canonicalJson(stored) === canonicalJson(computed.value) && fits(resolution, computed.value)
  return [
    ...(isSame ? [] : [{ code: 'DECISION_DIFFERS' as const, number, stored, computed: computed.value }]),
    ...rulesFinding(facts, resolution, number),
    ...rollFindings(facts, resolution, number),
  ]
}

/** R28: rows of an archive may lie about their types; what cannot be evaluated is a finding and never ends the check. */
function decideFromOutside(facts: Facts, resolution: Row): Result<Verdict, string> {
  try {
    return decideAgain(facts, resolution)
  } catch {
    return err('rules')
  }
}

function fits({ outcome }: Row, verdict: Verdict): boolean {
  return outcome === (verdict.outcome === 'adopted' || verdict.outcome === 'adopted-early' ? 'adopted' : 'rejected')
}

/** R28: a circular procedure carries its rules; for a meeting they are the edition in force on its day. */
function rulesFinding(facts: Facts, resolution: Row, number: string): readonly Finding[] {
  if (resolution.procedure !== 'circular') return []
  const procedure = facts.one('circular_procedure', 'circular_procedure_id', resolution.circular_procedure_id)
  const [own, given] = [rulesIn(resolution), rulesIn(procedure)]
  return canonicalJson(own) === canonicalJson(given) ? [] : [{ code: 'RULES_CHANGED', number }]
}

/** § 2.3: options that did not exist yet have their default, in a procedure as in its resolution. */
function rulesIn(row: Row | undefined): RuleOptions | null {
  const kept = parsed(row, 'rules') as Partial<RuleOptions> | null | undefined
  return kept === undefined || kept === null ? null : completeOptions(kept)
}

/** R22, R45: every line of the frozen roll against the recusals and the vote that is stored for it. */
function rollFindings(facts: Facts, resolution: Row, number: string): readonly Finding[] {
  const roll = (parsed(resolution, 'roll') ?? []) as readonly RollLine[]
  const isCircular = resolution.procedure === 'circular'
  const frozen = isCircular
    ? facts.where('circular_roll_member', 'circular_procedure_id', resolution.circular_procedure_id)
    : roll.map(({ memberId, memberName }) => ({ member_id: memberId, member_name: memberName }))
  const missing = frozen
    .filter((row) => !roll.some((line) => line.memberId === row.member_id))
    .map((row): Finding => ({ code: 'ROLL_DIFFERS', number, member: text(row, 'member_name'), field: 'roll' }))
  const recusals = isCircular
    ? facts.where('circular_recusal', 'circular_item_id', resolution.circular_item_id)
    : facts.where('agenda_recusal', 'agenda_item_id', resolution.agenda_item_id)
  const lines = roll.flatMap((line): readonly Finding[] => {
    const differs = (field: string): Finding => ({ code: 'ROLL_DIFFERS', number, member: line.memberName, field })
    const isRecused = recusals.some((row) => row.member_id === line.memberId)
    const isKnown = frozen.some((row) => row.member_id === line.memberId && row.member_name === line.memberName)
    return [
      ...(isKnown ? [] : [differs('roll')]),
      ...(isRecused === line.recused ? [] : [differs('recused')]),
      ...(line.choice === null || saidSo(facts, resolution, line) ? [] : [differs('choice')]),
    ]
  })
  return [...missing, ...lines]
}

/** Whether a stored vote of the member says what the roll says; a late one may stand there as an abstention (R09). */
function saidSo(facts: Facts, resolution: Row, { memberId, choice, late }: RollLine): boolean {
  if (late && choice === 'abstain') return true
  if (resolution.procedure === 'circular') {
    const own = facts
      .where('response', 'circular_procedure_id', resolution.circular_procedure_id)
      .filter((row) => row.member_id === memberId)
      .map((row) => row.response_id)
    const votes = facts.where('response_vote', 'circular_item_id', resolution.circular_item_id)
    return votes.some((row) => own.includes(row.response_id) && row.choice === choice)
  }
  const ballots = facts.where('ballot', 'agenda_item_id', resolution.agenda_item_id).map((row) => row.ballot_id)
  return ['ballot_vote', 'subsequent_vote'].some((table) =>
    ballots.some((ballot) =>
      facts.where(table, 'ballot_id', ballot).some((row) => row.member_id === memberId && row.choice === choice),
    ),
  )
}

/** R28: numbers of one year rise without a gap in the order of the declarations. */
export function checkNumbers(facts: Facts): readonly Finding[] {
  const numbers = facts
    .rows('resolution')
    .map((row) => text(row, 'number'))
    .toSorted((a, b) => (seriesOf(a) === seriesOf(b) ? countIn(a) - countIn(b) : seriesOf(a) < seriesOf(b) ? -1 : 1))
  return numbers.flatMap((after, index): readonly Finding[] => {
    const before = numbers[index - 1]
    if (before === undefined) return countIn(after) === 1 ? [] : [{ code: 'NUMBER_GAP', before: '', after }]
    const isNewYear = seriesOf(before) !== seriesOf(after)
    const expected = isNewYear ? 1 : countIn(before) + 1
    return countIn(after) === expected ? [] : [{ code: 'NUMBER_GAP', before: isNewYear ? '' : before, after }]
  })
}

function countIn(number: string): number {
  return Number(/(\d+)$/.exec(number)?.[1] ?? 0)
}

function seriesOf(number: string): string {
  return number.replace(/\d+$/, '')
}
