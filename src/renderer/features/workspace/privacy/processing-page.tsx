import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { TextForm } from './text-form.tsx'

/** What the record of processing activities says and only people know. */
export function ProcessingPage() {
  const { data: record } = useSuspenseQuery(ask.privacy.showProcessing.queryOptions())
  const { data: status } = useSuspenseQuery(ask.workspace.status.queryOptions())
  return (
    <Page
      title={words.processingTitle}
      lead={words.processingLead}
      trail={[
        { label: settingsWords.title, to: pages.settings },
        { label: words.title, to: pages.privacy },
      ]}
    >
      <TextForm
        content={record}
        disabled={status.readOnly}
        send={(content) => service.privacy.saveProcessing({ record: content })}
        fields={[
          { key: 'officer', label: words.officer, help: words.officerHelp },
          { key: 'purposes', label: words.purposes, required: true, rows: 3 },
          { key: 'legalBasis', label: words.legalBasis, required: true, rows: 3 },
          { key: 'recipients', label: words.recipients, required: true, rows: 3 },
          { key: 'measures', label: words.measures, help: words.measuresHelp, required: true, rows: 6 },
          { key: 'jointAgreement', label: words.jointAgreement, help: words.jointAgreementHelp },
          { key: 'remarks', label: words.remarks },
        ]}
      >
        <DownloadLink href={downloadAddress('processing-record', 'all')}>{words.processingWord}</DownloadLink>
      </TextForm>
    </Page>
  )
}
