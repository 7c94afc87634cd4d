#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What was translated once is not translated again: most of the time of a short command goes there.
enableCompileCache()
const { runCommandLine } = await import('./command-line.ts')

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
