import { test } from '@playwright/test'
import { ensureRendererBuilt } from '#main/cli/build-when-stale.ts'

test('die Oberfläche ist gebaut', ensureRendererBuilt)
