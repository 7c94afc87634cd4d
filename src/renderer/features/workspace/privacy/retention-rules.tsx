import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import type { PrivacyPage } from '#shared/contract/privacy.ts'
import { isErasable, SUGGESTED_MONTHS } from '#shared/domain/workspace/retention.ts'
import { periodText, RETENTION_EVENT_WORDS, RETENTION_KIND_TEXTS, RETENTION_KIND_WORDS } from '#shared/wording/retention.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import styles from './privacy-page.module.css'

type Rule = PrivacyPage['rules'][number]

/** How long each kind is kept, from when, why, and what an erasure takes. */
export function RetentionRules({ rules }: Pick<PrivacyPage, 'rules'>) {
  return (
    <Section title={words.rulesSection}>
      <p className={styles.lead}>{words.rulesLead}</p>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <RuleItem key={rule.kind} rule={rule} />
        ))}
      </ul>
    </Section>
  )
}

function RuleItem({ rule }: { readonly rule: Rule }) {
  const { kind, months, reason, isChosen } = rule
  const [open, setOpen] = useState(false)
  const { erases, keeps } = RETENTION_KIND_TEXTS[kind]
  return (
    <li>
      <div className={styles.ruleHead}>
        <strong>{RETENTION_KIND_WORDS[kind]}</strong>
        <span>{periodText(months)}</span>
        <span className={styles.soft}>{isChosen ? words.chosen : words.suggested}</span>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={words.change(RETENTION_KIND_WORDS[kind])}
          onClick={() => setOpen(!open)}
        >
          {words.changeShort}
        </Button>
      </div>
      <p className={styles.soft}>{months === null ? reason : words.countedAndWhy(RETENTION_EVENT_WORDS[kind], reason)}</p>
      <p className={styles.soft}>{isErasable(kind) ? `${words.erases(erases)} ${words.keeps(keeps)}` : erases}</p>
      {open && <RuleForm rule={rule} onDone={() => setOpen(false)} />}
    </li>
  )
}

function RuleForm({ rule, onDone }: { readonly rule: Rule; readonly onDone: () => void }) {
  const [months, setMonths] = useState<number | null>(rule.months ?? SUGGESTED_MONTHS[rule.kind] ?? 120)
  const [forever, setForever] = useState(rule.months === null)
  const [reason, setReason] = useState(rule.isChosen ? rule.reason : '')
  const [tried, setTried] = useState(false)
  const save = useAction(service.privacy.setRule)
  async function send() {
    setTried(true)
    if (reason.trim() === '' || (!forever && months === null)) return
    if ((await save.run({ kind: rule.kind, months: forever ? null : months, reason })) === null) return
    showDone(words.ruleSaved)
    onDone()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Checkbox label={words.forever} checked={forever} onChange={(event) => setForever(event.currentTarget.checked)} />
      {!forever && (
        <CountField
          label={words.months}
          description={words.monthsHelp}
          value={months}
          onChange={setMonths}
          least={1}
          most={1_200}
          width={190}
        />
      )}
      <TextInput
        label={words.reason}
        required
        maxLength={300}
        value={reason}
        error={tried && reason.trim() === '' ? words.mustFill : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" loading={save.running}>
          {words.saveRule}
        </Button>
        <Button variant="default" onClick={onDone}>
          {kitWords.cancel}
        </Button>
      </div>
    </form>
  )
}
