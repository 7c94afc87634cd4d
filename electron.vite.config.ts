import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/**
 * electron-vite sets a relative base for `file://`. Both hosts serve the page from the root of an origin and deep links have
 * several segments, so the page asks for `/assets/…` wherever it was entered.
 */
function absoluteBase(): Plugin {
  return {
    name: 'allianz:absolute-base',
    config(config) {
      config.base = '/'
    },
  }
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: resolve('src/main/host-electron/main.ts'),
          // Started as threads by a file that lies beside them.
          'table-worker': resolve('src/main/documents/import/table-worker.ts'),
          'job-thread': resolve('src/main/usecases/workspace/beside/job-thread.ts'),
        },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), absoluteBase()],
    build: {
      outDir: 'out/renderer',
      // The browser host serves whatever browser the office has, not only the one inside Electron.
      target: 'es2022',
      minify: true,
      // The page comes from this machine: one large file loads at once, and a warning about networks would only worry who starts it.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: resolve('src/renderer/index.html') },
    },
  },
})
