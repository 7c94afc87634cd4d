import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { serviceWords } from '#shared/wording/service.ts'

/** A page of one sentence, for when there is no application around it. The sentence is ours, never from a request. */
export function plainPage(context: Context, status: ContentfulStatusCode, sentence: string): Response {
  const title = serviceWords.pageTitle
  return context.html(
    `<!doctype html>\n<html lang="de"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${sentence}</p></body></html>\n`,
    status,
  ) as Response
}
