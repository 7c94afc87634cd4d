import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type Next } from 'hono'
import { serviceWords } from '#shared/wording/service.ts'
import { plainPage } from './plain-page.ts'
import { isPrivatePath } from './private-paths.ts'

/**
 * The renderer's files. Those with a hash in their name never change and are kept by the browser; everything else is asked
 * for again. An address without a file name is a place in the application and gets its page.
 */
export function pages(rendererDir: string): Hono {
  const app = new Hono()
  const page = (context: Context): Promise<Response> => showPage(context, rendererDir)
  app.use(keptAsLongAsTheNameSays)
  app.get('/', page)
  app.get('*', serveStatic({ root: rendererDir }))
  app.get('*', (context, next) => (isPlace(context.req.path) ? page(context) : next()))
  return app
}

async function keptAsLongAsTheNameSays(context: Context, next: Next): Promise<void> {
  await next()
  if (!context.res.ok || context.res.headers.has('Cache-Control')) return
  const hasHash = context.req.path.startsWith('/assets/')
  context.res.headers.set('Cache-Control', hasHash ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** `/projekte/7` is a place in the application; `/assets/gone.js` is a file that is not there. */
function isPlace(path: string): boolean {
  return !isPrivatePath(path) && !path.startsWith('/assets/') && !path.slice(path.lastIndexOf('/')).includes('.')
}

async function showPage(context: Context, rendererDir: string): Promise<Response> {
  const html = await readFile(join(rendererDir, 'index.html'), 'utf8').catch(() => null)
  return html === null ? plainPage(context, 503, serviceWords.notBuilt) : context.html(html)
}
