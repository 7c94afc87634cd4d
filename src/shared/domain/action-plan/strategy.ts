import type { Id } from '../../basics/id.ts'

/** A strategy of somebody else that an action plan serves, with the goals it names. */
export interface Strategy {
  readonly id: Id<'strategy'>
  readonly title: string
  readonly publisher: string
  readonly year: number
  readonly goals: readonly StrategyGoal[]
}

/** A goal keeps its key for good, so that fields of action can refer to it. */
export interface StrategyGoal {
  readonly key: string
  readonly title: string
}

/** What a field of action refers to. */
export interface StrategyGoalReference {
  readonly strategyId: Id<'strategy'>
  readonly goalKey: string
}
