import { decideCommand } from './decide-command.ts'
import { decideCircular } from './decisions.ts'
import { exportCommand } from './export-command.ts'
import type { Measurement } from './measurement.ts'
import { projectListAsExcel } from './project-list.ts'
import { WORKSPACE_YEARS } from './years/workspace-years.ts'

/** Everything that `allianz bench` measures; each area adds its own. */
export const MEASUREMENTS: readonly Measurement[] = [
  decideCircular,
  decideCommand,
  projectListAsExcel,
  exportCommand,
  ...WORKSPACE_YEARS,
]
