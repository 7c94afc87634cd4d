import { Section } from '#renderer/ui/page/section.tsx'
import type { FieldText } from '#shared/domain/action-plan/revision.ts'
import { planWords as words } from '#shared/wording/screens/action-plan.ts'
import styles from './plan.module.css'

/** What a revision says about one field. */
export function FieldTextView({ text }: { readonly text: FieldText }) {
  return (
    <>
      <Lines title={words.goals} lines={text.goals} />
      <Lines title={words.approaches} lines={text.approaches} />
      <Lines title={words.networking} lines={text.networking} />
      {text.futureApproaches !== '' && (
        <Section title={words.future}>
          <p className={styles.text}>{text.futureApproaches}</p>
        </Section>
      )}
    </>
  )
}

/** A list under its heading; nothing where there is none. */
export function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Section title={title}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  )
}
