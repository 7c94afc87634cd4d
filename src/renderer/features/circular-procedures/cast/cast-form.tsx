import { Button, NativeSelect, PasswordInput, Radio, Switch, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CastAnswer, OpenedPack } from '#shared/contract/circular-procedures.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { castWords as words } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { CHOICE_LABELS, ROLE_LABELS } from '#shared/wording/screens/votes.ts'
import { ConflictFields } from '../conflict-fields.tsx'
import { PointsFields } from '../points-fields.tsx'
import styles from '../post/post.module.css'
import { type CastValues, emptyCast, toEntry } from './cast-values.ts'

interface CastFormProps {
  readonly file: File
  readonly opened: OpenedPack
  readonly onCast: (answer: CastAnswer | null) => void
  /** The key of the device is another one now. */
  readonly onRenewed: () => void
}

const CHOICES = ['yes', 'no', 'abstain'] as const

/** Parts A, B and C of the ballot, and with which key it is signed. */
export function CastForm({ file, opened, onCast, onRenewed }: CastFormProps) {
  const { pack, deviceKey } = opened
  const [values, setValues] = useState<CastValues>(() => emptyCast(pack))
  const [isTried, setTried] = useState(false)
  const cast = useAction(service.circularProcedures.cast)
  const renew = useAction(service.circularProcedures.renewDeviceKey)
  const change = (changes: Partial<CastValues>) => {
    onCast(null)
    setValues({ ...values, ...changes })
  }
  const entry = toEntry(pack, values)
  async function send() {
    setTried(true)
    if (entry === null) return
    const { withDeviceKey } = values
    const passphrase = withDeviceKey && deviceKey.needsPassphrase ? values.passphrase : null
    onCast(await cast.run({ file, entry, withDeviceKey, passphrase }))
  }
  return (
    <form
      className={styles.wide}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Section title={words.forMember(pack.member.name, pack.procedure.number)}>
        <div className={styles.stack}>
          <p>
            {pack.procedure.subject}. {words.until(pack.procedure.deadline)}.
          </p>
          {opened.now > pack.procedure.endsAt && <Notice tone="warn">{words.late}</Notice>}
          <p>
            {words.papers}: {pack.papers.map(({ name }) => name).join(', ')}
          </p>
          <NativeSelect
            label={words.who}
            value={values.personId}
            data={[
              ...pack.voters.map(({ personId, name, role }) => ({ value: personId, label: `${name} (${ROLE_LABELS[role]})` })),
              { value: '', label: words.other },
            ]}
            onChange={({ currentTarget }) => change({ personId: currentTarget.value })}
          />
          {values.personId === '' && (
            <TextInput
              label={words.otherName}
              value={values.personName}
              required
              onChange={({ currentTarget }) => change({ personName: currentTarget.value })}
            />
          )}
          <Radio.Group label={words.procedure} value={values.procedure} onChange={(procedure) => change({ procedure })}>
            <Radio value="agree" label={words.agree} my={6} />
            {pack.procedure.mayObject && <Radio value="object" label={words.object} my={6} />}
          </Radio.Group>
          {pack.items.map(({ id, isRated, subject, proposedText, recused }, index) => (
            <div key={id} className={styles.wide}>
              <Radio.Group
                label={words.vote(pack.items.length === 1 ? subject : procedureWords.itemTitle(index + 1, subject))}
                description={proposedText}
                descriptionProps={{ className: styles.proposal }}
                value={values.votes[id] ?? ''}
                onChange={(choice) => change({ votes: { ...values.votes, [id]: choice as (typeof CHOICES)[number] } })}
              >
                {recused
                  ? words.recused
                  : CHOICES.map((choice) => <Radio key={choice} value={choice} label={CHOICE_LABELS[choice]} my={6} />)}
              </Radio.Group>
              {isRated && !recused && (
                <PointsFields
                  items={[{ id, title: null }]}
                  criteria={pack.criteria}
                  values={values.points}
                  onChange={(points) => change({ points })}
                />
              )}
            </div>
          ))}
          <Radio.Group label={words.conflict} value={values.conflict} onChange={(conflict) => change({ conflict })}>
            <Radio value="no" label={words.noConflict} my={6} />
            <Radio value="yes" label={words.hasConflict} my={6} />
          </Radio.Group>
          {values.conflict === 'yes' && (
            <ConflictFields
              items={titledItems(pack)}
              values={values.conflicts}
              onChange={(conflicts) => change({ conflicts })}
              tried={isTried}
            />
          )}
          <Textarea
            label={words.remark}
            value={values.remark}
            maxLength={1000}
            w="100%"
            onChange={({ currentTarget }) => change({ remark: currentTarget.value })}
          />
          <Switch
            label={words.withKey}
            description={words.withKeyHelp(deviceKey.fingerprint)}
            checked={values.withDeviceKey}
            onChange={({ currentTarget }) => change({ withDeviceKey: currentTarget.checked })}
          />
          {values.withDeviceKey && deviceKey.needsPassphrase && (
            <PasswordInput
              label={deviceKey.fingerprint === null ? words.passphraseNew : words.passphrase}
              description={words.passphraseHelp}
              value={values.passphrase}
              w="100%"
              onChange={({ currentTarget }) => change({ passphrase: currentTarget.value })}
            />
          )}
          {values.withDeviceKey && deviceKey.isDamaged && (
            <Notice
              tone="warn"
              action={
                <Button
                  variant="default"
                  loading={renew.running}
                  onClick={async () => {
                    const passphrase = deviceKey.needsPassphrase ? values.passphrase : null
                    if ((await renew.run({ passphrase })) !== null) onRenewed()
                  }}
                >
                  {words.renewKey}
                </Button>
              }
            >
              {words.keyDamaged}
            </Notice>
          )}
          {isTried && entry === null && <Notice tone="bad">{words.missing}</Notice>}
          {renew.refusal !== null && <Notice tone="bad">{refusalSentence(renew.refusal)}</Notice>}
          {cast.refusal !== null && <Notice tone="bad">{refusalSentence(cast.refusal)}</Notice>}
          <Button type="submit" loading={cast.running}>
            {words.cast}
          </Button>
        </div>
      </Section>
    </form>
  )
}

function titledItems({ items }: OpenedPack['pack']) {
  const titled = items.map(({ subject, ...item }, index) => ({ ...item, title: procedureWords.itemTitle(index + 1, subject) }))
  return titled.filter(({ recused }) => !recused)
}
