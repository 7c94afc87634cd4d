import type { SampleRecords } from '#test/support/sample-records.ts'
import type { WriteTx } from './store.ts'

/** One function of one repository, called once. */
export interface RepositoryCall {
  readonly repository: string
  readonly name: string
  readonly call: (tx: WriteTx, records: SampleRecords) => Promise<unknown>
}

export function callsOf(repository: string, calls: Readonly<Record<string, RepositoryCall['call']>>): readonly RepositoryCall[] {
  return Object.entries(calls).map(([name, call]) => ({ repository, name, call }))
}
