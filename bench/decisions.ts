import { fromEpoch } from '#shared/basics/instant.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { evaluateCircular } from '#shared/rules/circular/evaluate-circular.ts'
import type { Measurement } from './measurement.ts'

const TIMES = 200

/** The rule engine on an Umlaufverfahren in which everybody has voted. */
export const decideCircular: Measurement = {
  name: 'decide-circular',
  what: `evaluates an Umlaufverfahren with all votes ${TIMES} times`,
  unit: 'members',
  sizes: [13, 130],
  prepare: async (size) => {
    const members = Array.from({ length: size }, (_, index) => `m${index}`)
    const facts = {
      deadline: fromEpoch(2_000_000),
      now: fromEpoch(3_000_000),
      options: DEFAULT_RULES,
      majority: DEFAULT_RULES.statementMajority,
      rollDate: null,
      roll: members.map((member) => ({ member, votingRight: true, recused: false })),
      ballots: members.map((member, index) => ({
        member,
        cast: 'yes' as const,
        by: 'representative' as const,
        person: null,
        receivedAt: fromEpoch(1_000_000 + index),
        postedOn: null,
        objectsToProcedure: false,
        heldBy: null,
      })),
    }
    return async () => {
      for (let time = 0; time < TIMES; time += 1) evaluateCircular(facts)
    }
  },
}
