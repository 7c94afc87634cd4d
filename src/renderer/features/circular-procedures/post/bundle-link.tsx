import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MadeBundle } from '#shared/contract/circular-procedures.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'

/** A finished bundle with its link, which works once. */
export function BundleLink({ bundle }: { readonly bundle: MadeBundle }) {
  return (
    <Notice tone="good" action={<DownloadLink href={bundle.address}>{words.downloadOnce}</DownloadLink>}>
      {words.ready(bundle.fileName)}
    </Notice>
  )
}
