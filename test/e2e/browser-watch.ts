import type { BrowserContext } from '@playwright/test'

/** What went wrong in the browser of one test, in all its windows. */
export interface BrowserWatch {
  /** Takes this trouble for part of the story: an answer or message that fits is not reported. */
  readonly expectTrouble: (pattern: RegExp) => void
  readonly troubles: () => readonly string[]
}

/** A stream that ends with its window, and a download that leaves the page alone, are reported like this. */
const ENDED_BY_LEAVING = 'net::ERR_ABORTED'

/** Says the same as the answer itself, without its address. */
const ANSWER_AGAIN = /^Failed to load resource: the server responded with a status of/

/** Listens for errors on the console, scripts that throw, requests that fail and answers that refuse. */
export function watchBrowser(context: BrowserContext): BrowserWatch {
  const found: string[] = []
  const expected: RegExp[] = []
  context.on('console', (message) => {
    const isTrouble = message.type() === 'error' || message.type() === 'warning'
    if (isTrouble && !ANSWER_AGAIN.test(message.text())) found.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (trouble) => found.push(`script: ${trouble.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== ENDED_BY_LEAVING) found.push(`request: ${request.method()} ${new URL(request.url()).pathname} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) found.push(`answer: ${response.status()} ${new URL(response.url()).pathname}`)
  })
  return {
    expectTrouble: (pattern) => void expected.push(pattern),
    troubles: () => found.filter((trouble) => !expected.some((pattern) => pattern.test(trouble))),
  }
}
