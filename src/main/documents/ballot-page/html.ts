import { createHash } from 'node:crypto'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { packShape } from '#shared/contract/answers.ts'
import type { BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { ballotPageBody } from './content.ts'
import { escapeHtml } from './escape-html.ts'
import { pageAssets } from './page-assets.ts'

/** Larger than any pack; larger files are none. */
const LARGEST_PAGE = 4 * 1024 * 1024

/**
 * A pack as one HTML file. Its own policy lets run exactly the one script and apply the one style that stand in it, and lets
 * nothing be loaded or sent.
 */
export function makeBallotPage(pack: BallotPack): Uint8Array {
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
<title>${escapeHtml(`${pack.procedure.number}: ${pack.member.name}`)}</title>
<style>${style}</style>
</head>
<body>
${ballotPageBody(pack)}
<script type="application/json" id="pack">${JSON.stringify(pack).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
  return new TextEncoder().encode(page)
}

/** Takes the pack out of its HTML file. Nothing in the file is run. */
export function readBallotPage(bytes: Uint8Array): Result<BallotPack, { readonly code: 'PACK_UNREADABLE' }> {
  if (bytes.length > LARGEST_PAGE) return err({ code: 'PACK_UNREADABLE' })
  const text = new TextDecoder().decode(bytes)
  const [, json = ''] = /<script type="application\/json" id="pack">([^<]*)<\/script>/.exec(text) ?? []
  const parsed = packShape.safeParse(jsonOf(json))
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
