import type { RankingLine } from '#shared/domain/projects/assessment.ts'
import { type Candidate, decidedBy, type JointPreference, type OrderGround } from '#shared/rules/ranking/rank-projects.ts'

/** R38: jointly supported projects first, or with a bonus. */
export function preferenceOf(jointBonusPercent: number | null): JointPreference {
  return jointBonusPercent === null ? { kind: 'first' } : { kind: 'bonus', percent: jointBonusPercent }
}

/** By what each line stands below the one above it; null for the first. */
export function groundsOf(lines: readonly RankingLine[], jointBonusPercent: number | null): readonly (OrderGround | null)[] {
  return lines.map((line, index) => {
    const upper = lines[index - 1]
    return upper === undefined ? null : decidedBy(toCandidate(upper), toCandidate(line), preferenceOf(jointBonusPercent))
  })
}

function toCandidate(line: RankingLine): Candidate {
  return {
    project: line.projectId,
    meetsMinimum: line.meetsMinimum,
    jointlySupported: line.isJointlySupported,
    score: { numerator: line.points, denominator: line.possible },
    completeOn: line.completeOn,
    bodyOrder: line.bodyOrder,
    grant: line.grant,
  }
}
