/** Writes `docs/architecture.md` from the tables: `npm run docs`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { architecturePage } from './architecture-page.ts'
import { PROJECT_ROOT } from './source-tree.ts'

writeFileSync(join(PROJECT_ROOT, 'docs/architecture.md'), architecturePage())
