import { useQuery } from '@tanstack/react-query'
import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'
import { documentWords } from '#shared/wording/screens/documents.ts'
import { pdfAddress } from './addresses.ts'
import { ask } from './service.ts'

/** The entry of a menu that offers a paper as PDF; none where this machine cannot make one. */
export function usePdfEntry(kind: DocumentKind, id: string): readonly { readonly label: string; readonly download: string }[] {
  const { data } = useQuery(ask.documents.makesPdf.queryOptions())
  return data === true ? [{ label: documentWords.asPdf, download: pdfAddress(kind, id) }] : []
}
