import { createHash } from 'node:crypto'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { packShape } from '#shared/contract/answers.ts'
import { opinionPackShape } from '#shared/contract/opinion-polls.ts'
import type { BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import type { OpinionPack } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { ballotPageBody } from './content.ts'
import { escapeHtml } from './escape-html.ts'
import { opinionPageBody } from './opinion-content.ts'
import { pageAssets } from './page-assets.ts'

/** Larger than any pack; larger files are none. */
const LARGEST_PAGE = 4 * 1024 * 1024

/**
 * A pack as one HTML file. Its own policy lets run exactly the one script and apply the one style that stand in it, and lets
 * nothing be loaded or sent.
 */
export function makeBallotPage(pack: BallotPack): Uint8Array {
  return makePage(pack, `${pack.procedure.number}: ${pack.member.name}`, ballotPageBody(pack))
}

/** The questionnaire of a Meinungsbild in the same way. */
export function makeOpinionPage(pack: OpinionPack): Uint8Array {
  return makePage(pack, `${pack.poll.number}: ${pack.member.name}`, opinionPageBody(pack))
}

function makePage(pack: BallotPack | OpinionPack, title: string, body: string): Uint8Array {
  const { script, style } = pageAssets()
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  const page = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="pack">${JSON.stringify(pack).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
  return new TextEncoder().encode(page)
}

/** Takes the pack out of its HTML file. Nothing in the file is run. */
export function readBallotPage(bytes: Uint8Array): Result<BallotPack, PackUnreadable> {
  return readPage(bytes, packShape)
}

export function readOpinionPage(bytes: Uint8Array): Result<OpinionPack, PackUnreadable> {
  return readPage(bytes, opinionPackShape)
}

interface PackUnreadable {
  readonly code: 'PACK_UNREADABLE'
}

function readPage<Pack>(
  bytes: Uint8Array,
  shape: {
    readonly safeParse: (value: unknown) => { readonly success: true; readonly data: Pack } | { readonly success: false }
  },
): Result<Pack, PackUnreadable> {
  if (bytes.length > LARGEST_PAGE) return err({ code: 'PACK_UNREADABLE' })
  const text = new TextDecoder().decode(bytes)
  const [, json = ''] = /<script type="application\/json" id="pack">([^<]*)<\/script>/.exec(text) ?? []
  const parsed = shape.safeParse(jsonOf(json))
  return parsed.success ? ok(parsed.data) : err({ code: 'PACK_UNREADABLE' })
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
