import { showAlliance } from '../../usecases/alliance/show-alliance.ts'
import type { Deps } from '../../usecases/deps.ts'
import { procedures } from '../procedures.ts'

const { alliance } = procedures

export function allianceRouter(deps: Deps) {
  return alliance.router({
    show: alliance.show.handler(() => showAlliance(deps)),
  })
}
