import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Paper } from '#renderer/paper/paper.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { letterheadWords } from '#shared/wording/screens/letterhead.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { LetterheadFields } from './letterhead-fields.tsx'
import styles from './letterhead-page.module.css'
import { useLetterheadDraft } from './use-letterhead-draft.ts'

/** Left what can be chosen, right a letter that looks so, changing as one types. */
export function LetterheadPage() {
  const { data: page } = useSuspenseQuery(ask.alliance.showLetterhead.queryOptions())
  const edit = useLetterheadDraft(page.letterhead)
  const save = useAction(service.alliance.saveLetterhead)
  const [saved, setSaved] = useState(false)
  async function send() {
    setSaved((await save.run({ letterhead: edit.draft })) !== null)
  }
  return (
    <Page
      title={letterheadWords.title}
      lead={letterheadWords.lead}
      trail={[{ label: settingsWords.title, to: pages.settings }]}
      width="full"
      action={
        <Button onClick={() => void send()} loading={save.running} disabled={!edit.isChanged || edit.refusal !== null}>
          {letterheadWords.save}
        </Button>
      }
    >
      <SideLayout
        sideWidth="half"
        side={
          <Section title={letterheadWords.preview}>
            {edit.preview === undefined ? (
              <PageSkeleton what={letterheadWords.preview} />
            ) : (
              <Paper label={letterheadWords.previewLabel} blocks={edit.preview} />
            )}
            <p className={styles.note}>{letterheadWords.previewNote}</p>
          </Section>
        }
      >
        <div className={styles.form}>
          <p className={styles.note}>
            {page.since === null ? letterheadWords.never : letterheadWords.since(page.since)} {letterheadWords.kept}
          </p>
          {edit.refusal !== null && <Notice tone="bad">{refusalSentence(edit.refusal)}</Notice>}
          {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
          {saved && !edit.isChanged && <Notice tone="good">{letterheadWords.saved}</Notice>}
          <LetterheadFields draft={edit.draft} change={edit.change} />
          <div className={styles.buttons}>
            <Button variant="default" onClick={edit.discard} disabled={!edit.isChanged}>
              {letterheadWords.discard}
            </Button>
            <Button variant="default" onClick={edit.toPlain}>
              {letterheadWords.backToPlain}
            </Button>
          </div>
        </div>
      </SideLayout>
    </Page>
  )
}
