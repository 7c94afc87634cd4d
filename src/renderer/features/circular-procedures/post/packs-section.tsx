import { service } from '#renderer/client/service.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { PackMaker } from './pack-maker.tsx'

/** Makes the packs of all members of an Umlauf. */
export function PacksSection({ page }: { readonly page: CircularProcedurePage }) {
  return (
    <PackMaker
      title={words.packs}
      text={words.packsText}
      total={page.roll.length}
      lastMade={page.packs.at(-1)?.madeAt ?? null}
      verbs={{ make: words.makePacks, again: words.makePacksAgain }}
      make={(signal) => service.circularProcedures.makePacks({ circularProcedureId: page.procedure.id }, { signal })}
    >
      <Notice tone="info">{words.packsSecret}</Notice>
    </PackMaker>
  )
}
