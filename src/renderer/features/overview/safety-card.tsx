import { useQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import { safetyLine, backupWords as words } from '#shared/wording/screens/backups.ts'
import styles from './overview-page.module.css'

/** The last backup and the last proven restore; loud only when something is wrong. */
export function SafetyCard() {
  const { data } = useQuery(ask.workspace.safety.queryOptions())
  if (data === undefined) return null
  const { text, isBad } = safetyLine(data)
  return (
    <Section title={words.cardTitle} aside={<PlainLink to={pages.backups}>{words.cardLink}</PlainLink>}>
      {isBad ? (
        <Notice tone="bad">{text}</Notice>
      ) : (
        <p className={styles.none}>
          {words.last}: {data.lastBackup === null ? words.none : words.lastValue(data.lastBackup)}.
          <br />
          {words.proof}: {data.proof === null ? words.noProof : words.proofValue(data.proof)}.
        </p>
      )}
    </Section>
  )
}
