import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { rulesInForceSentence } from '#shared/wording/rules-in-force.ts'
import { privacyWords } from '#shared/wording/screens/privacy.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { allianceFacts, workspaceFacts } from './facts-of.tsx'
import { rulesFacts } from './rules-facts.ts'
import styles from './settings-page.module.css'

/** The workspace, the alliance, the rules in force, and what is not guaranteed. Read-only for now. */
export function SettingsPage() {
  const { data: status } = useSuspenseQuery(ask.workspace.status.queryOptions())
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const { data: book } = useSuspenseQuery(ask.rulesOfProcedure.list.queryOptions())
  const inForce = book.editions.find(({ standing }) => standing === 'in-force')
  return (
    <Page title={settingsWords.title}>
      <Section title={settingsWords.workspace}>
        <Facts entries={workspaceFacts(status)} />
      </Section>
      <Section title={settingsWords.alliance}>
        <Facts entries={allianceFacts(alliance)} />
      </Section>
      <Section title={settingsWords.papers}>
        <ul className={styles.limits}>
          <li>
            <PlainLink to={pages.letterhead}>{settingsWords.toLetterhead}</PlainLink>
          </li>
          <li>
            <PlainLink to={pages.documentTemplates}>{settingsWords.toTemplates}</PlainLink>
          </li>
          <li>
            <PlainLink to={pages.signaturePictures}>{settingsWords.toSignaturePictures}</PlainLink>
          </li>
        </ul>
      </Section>
      <Section title={settingsWords.rules}>
        <p className={styles.lead}>
          {inForce === undefined
            ? settingsWords.rulesLead
            : `${rulesInForceSentence(inForce.edition)}. ${settingsWords.rulesFrozen}`}
        </p>
        <p>
          <PlainLink to={pages.rules}>{settingsWords.allRules}</PlainLink>
        </p>
        <Facts entries={rulesFacts(inForce?.edition.options ?? DEFAULT_RULES)} />
      </Section>
      <Section title={privacyWords.settingsTitle}>
        <ul className={styles.limits}>
          <li>
            <PlainLink to={pages.privacy}>{privacyWords.toPrivacy}</PlainLink>
          </li>
          <li>
            <PlainLink to={pages.handover}>{privacyWords.toHandover}</PlainLink>
          </li>
        </ul>
      </Section>
      <Section title={settingsWords.more}>
        <ul className={styles.limits}>
          <li>
            <PlainLink to={pages.backups}>{settingsWords.toBackups}</PlainLink>
          </li>
          <li>
            <PlainLink to={pages.journal}>{settingsWords.toJournal}</PlainLink>
          </li>
          <li>
            <PlainLink to={pages.limits}>{settingsWords.limits}</PlainLink>
          </li>
        </ul>
      </Section>
    </Page>
  )
}
