import { Button } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { PrivacyPage } from '#shared/contract/privacy.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import styles from './privacy-page.module.css'

/** Older copies of the file: when the rotation takes them, and a way to remove them now. */
export function HoldingCopies({ holding, lastErasureAt }: Pick<PrivacyPage, 'holding' | 'lastErasureAt'>) {
  const [asking, setAsking] = useState(false)
  const remove = useAction(service.privacy.removeBackups)
  const copies = holding.map(({ name, place }) => ({ name, place }))
  async function send() {
    if ((await remove.run({ copies })) !== null) showDone(words.removed)
    setAsking(false)
  }
  return (
    <Section title={words.copiesSection}>
      {holding.length === 0 ? (
        <p className={styles.lead}>{lastErasureAt === null ? words.neverErased : words.noCopies}</p>
      ) : (
        <>
          <p className={styles.lead}>{words.copiesLead}</p>
          <ScrollingTable label={words.copiesSection}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.copyAt}</th>
                  <th scope="col">{words.copyPlace}</th>
                  <th scope="col">{words.copyGoes}</th>
                </tr>
              </thead>
              <tbody>
                {holding.map(({ name, place, at, goesOn }) => (
                  <tr key={`${place} ${name}`}>
                    <td>{formatInstant(at)}</td>
                    <td>{words.place[place]}</td>
                    <td>{words.goesOn(goesOn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollingTable>
          {remove.refusal !== null && <Notice tone="bad">{refusalSentence(remove.refusal)}</Notice>}
          {asking && <Notice tone="warn">{words.removeAsk}</Notice>}
          <div className={styles.buttons}>
            <Button variant="default" loading={remove.running} onClick={() => (asking ? void send() : setAsking(true))}>
              {asking ? words.removeSure : words.removeAll(holding.length)}
            </Button>
            {asking && (
              <Button variant="subtle" onClick={() => setAsking(false)}>
                {kitWords.cancel}
              </Button>
            )}
          </div>
        </>
      )}
    </Section>
  )
}
