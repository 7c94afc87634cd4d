import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const FOLDER = 'src/renderer/verifier'

/** Puts script and style into one page that may load nothing, not even from its own folder. */
function onePage(): Plugin {
  return {
    name: 'allianz:one-page',
    generateBundle(_options, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue
        delete bundle[name]
        const script = chunk.code.trim().replaceAll('</', String.raw`<\/`)
        const hash = createHash('sha256').update(script).digest('base64')
        const parts = { SCRIPT: script, STYLE: readFileSync(`${FOLDER}/page.css`, 'utf8').trim(), HASH: `'sha256-${hash}'` }
        const source = readFileSync(`${FOLDER}/page.html`, 'utf8').replaceAll(
          /\/\*(SCRIPT|STYLE)\*\/|HASH/g,
          (_whole, part: 'SCRIPT' | 'STYLE' | undefined) => parts[part ?? 'HASH'],
        )
        this.emitFile({ type: 'asset', fileName: 'pruefen.html', source })
      }
    },
  }
}

/** The page that checks an archive, as one file for any browser. */
export default defineConfig({
  plugins: [onePage()],
  build: {
    outDir: 'out/verifier',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: resolve(`${FOLDER}/main.ts`), output: { format: 'iife', codeSplitting: false } },
  },
})
