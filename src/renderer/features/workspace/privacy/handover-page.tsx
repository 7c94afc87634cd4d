import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { TextForm } from './text-form.tsx'

/** The list for a successor, and what no record says. */
export function HandoverPage() {
  const { data: note } = useSuspenseQuery(ask.privacy.showHandover.queryOptions())
  const { data: status } = useSuspenseQuery(ask.workspace.status.queryOptions())
  return (
    <Page title={words.handoverTitle} lead={words.handoverLead} trail={[{ label: settingsWords.title, to: pages.settings }]}>
      <TextForm
        content={note}
        disabled={status.readOnly}
        send={(content) => service.privacy.saveHandover({ note: content })}
        fields={[
          { key: 'keys', label: words.handoverKeys, help: words.handoverKeysHelp, rows: 3 },
          { key: 'access', label: words.handoverAccess, help: words.handoverAccessHelp, rows: 3 },
          { key: 'people', label: words.handoverPeople, help: words.handoverPeopleHelp, rows: 3 },
          { key: 'remarks', label: words.handoverRemarks, rows: 3 },
        ]}
      >
        <DownloadLink href={downloadAddress('handover', 'all')}>{words.handoverWord}</DownloadLink>
      </TextForm>
    </Page>
  )
}
