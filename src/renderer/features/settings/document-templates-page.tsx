import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { templateWords } from '#shared/wording/screens/document-templates.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { TemplateFields } from './template-fields.tsx'
import { TemplateForm } from './template-form.tsx'
import styles from './templates-page.module.css'

/** One section per kind of paper: which template holds, a new one, and the fields it can ask for. */
export function DocumentTemplatesPage() {
  const { data: rows } = useSuspenseQuery(ask.documentTemplates.list.queryOptions())
  return (
    <Page title={templateWords.title} lead={templateWords.lead} trail={[{ label: settingsWords.title, to: pages.settings }]}>
      <p className={styles.help}>{templateWords.fieldsHelp}</p>
      <p className={styles.help}>{templateWords.kept}</p>
      {rows.map((row) => (
        <Section key={row.kind} title={templateWords.kinds[row.kind]}>
          <TemplateForm row={row} />
          <details className={styles.fields}>
            <summary>{templateWords.fieldsFor(row.kind)}</summary>
            <TemplateFields fields={row.fields} label={templateWords.fieldsFor(row.kind)} />
          </details>
        </Section>
      ))}
    </Page>
  )
}
