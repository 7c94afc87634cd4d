import type { Deps } from '../../usecases/deps.ts'
import { showOverview } from '../../usecases/overview/show-overview.ts'
import { procedures } from '../procedures.ts'

const { overview } = procedures

export function overviewRouter(deps: Deps) {
  return overview.router({
    show: overview.show.handler(() => showOverview(deps)),
  })
}
