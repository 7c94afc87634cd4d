import { pages } from '#renderer/client/addresses.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { LIMITS, settingsWords } from '#shared/wording/screens/settings.ts'
import styles from './settings-page.module.css'

/** What this software does not guarantee, and what helps instead. */
export function LimitsPage() {
  return (
    <Page
      title={settingsWords.limits}
      lead={settingsWords.limitsLead}
      trail={[{ label: settingsWords.title, to: pages.settings }]}
    >
      {LIMITS.map(({ title, sentences }) => (
        <Section key={title} title={title}>
          <ul className={styles.limits}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
