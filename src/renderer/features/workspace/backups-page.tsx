import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { backupAddress, pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { ArchiveForm } from './archive-form.tsx'
import { backupColumns } from './backup-columns.tsx'
import { backupFacts } from './backup-facts.ts'
import styles from './backups-page.module.css'
import { FullCheck } from './full-check.tsx'
import { PublicPartForm } from './public-part-form.tsx'
import { SecondPlaceForm } from './second-place-form.tsx'

/** How safe the workspace is, and every way to make it safer or to go back. */
export function BackupsPage() {
  const { data: state } = useSuspenseQuery(ask.workspace.safety.queryOptions())
  const { data: backups } = useSuspenseQuery(ask.workspace.listBackups.queryOptions())
  const { data: status } = useSuspenseQuery(ask.workspace.status.queryOptions())
  const backUp = useAction(() => service.workspace.backUp())
  const prove = useAction(() => service.workspace.proveRestore())
  const refusal = backUp.refusal ?? prove.refusal
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={[{ label: settingsWords.title, to: pages.settings }]}
      width="full"
      action={
        <Button
          loading={backUp.running}
          disabled={status.readOnly}
          onClick={async () => (await backUp.run(undefined)) !== null && showDone(words.backedUp)}
        >
          {words.backUp}
        </Button>
      }
    >
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
      {state.trouble !== null && <Notice tone="bad">{words.failed(state.trouble)}</Notice>}
      <Section
        title={words.state}
        aside={
          <Button
            variant="default"
            loading={prove.running}
            onClick={async () => (await prove.run(undefined)) !== null && showDone(words.proven)}
          >
            {words.prove}
          </Button>
        }
      >
        <Facts entries={backupFacts(state)} />
        <div className={styles.buttons}>
          <DownloadLink href={backupAddress}>{words.download}</DownloadLink>
        </div>
      </Section>
      <Section title={words.list}>
        <p className={styles.lead}>{words.listLead}</p>
        <RecordTable
          label={words.list}
          rows={backups}
          columns={backupColumns}
          rowKey={(row) => row.name}
          rowAddress={(row) => pages.backup(row.name)}
          one={words.one}
          many={words.many}
          empty={<EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
        />
      </Section>
      <FullCheck />
      <ArchiveForm />
      <PublicPartForm />
      <SecondPlaceForm place={state.secondPlace} disabled={status.readOnly} />
    </Page>
  )
}
