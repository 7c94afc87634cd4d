import { Checkbox, NativeSelect, Radio } from '@mantine/core'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TimeField } from '#renderer/ui/fields/time-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { calculatorWords, UNIT_LABELS } from '#shared/wording/screens/calculator.ts'
import styles from './calculator.module.css'
import { type DeadlineValues, isInRange, UNITS } from './deadline-values.ts'

interface DeadlineFieldsProps {
  readonly values: DeadlineValues
  readonly onChange: (fields: Partial<DeadlineValues>) => void
}

const QUESTIONS = ['response', 'notice', 'period'] as const
const LONGEST = 3660

/** What is asked for, and what it depends on. */
export function DeadlineFields({ values, onChange }: DeadlineFieldsProps) {
  const { question } = values
  return (
    <Section title={calculatorWords.facts}>
      <Radio.Group
        label={calculatorWords.question}
        value={question}
        onChange={(chosen) => onChange({ question: QUESTIONS.find((known) => known === chosen) ?? question })}
      >
        <div className={styles.choices}>
          {QUESTIONS.map((known) => (
            <Radio key={known} value={known} label={calculatorWords[known]} />
          ))}
        </div>
      </Radio.Group>
      {question === 'response' && <ResponseFields values={values} onChange={onChange} />}
      {question === 'notice' && (
        <div className={styles.row}>
          <Day name="meetingDay" values={values} onChange={onChange} />
          <CountField
            label={calculatorWords.noticeDays}
            value={values.noticeDays}
            most={LONGEST}
            width={190}
            onChange={(noticeDays) => onChange({ noticeDays })}
          />
        </div>
      )}
      {question === 'period' && (
        <div className={styles.row}>
          <Day name="firstDay" values={values} onChange={onChange} />
          <CountField
            label={calculatorWords.months}
            value={values.months}
            least={1}
            most={600}
            width={190}
            onChange={(months) => onChange({ months })}
          />
        </div>
      )}
      {question !== 'period' && (
        <Checkbox
          label={calculatorWords.corpusChristi}
          checked={values.corpusChristi}
          onChange={({ currentTarget }) => onChange({ corpusChristi: currentTarget.checked })}
        />
      )}
    </Section>
  )
}

function ResponseFields({ values, onChange }: DeadlineFieldsProps) {
  return (
    <>
      <Radio.Group
        label={calculatorWords.begins}
        value={values.begins}
        onChange={(chosen) => onChange({ begins: chosen === 'sending' ? 'sending' : 'receipt' })}
      >
        <div className={styles.choices}>
          <Radio value="receipt" label={calculatorWords.beginsReceipt} />
          <Radio value="sending" label={calculatorWords.beginsSending} />
        </div>
      </Radio.Group>
      {values.begins === 'receipt' ? (
        <Day name="receivedOn" values={values} onChange={onChange} />
      ) : (
        <SendingFields values={values} onChange={onChange} />
      )}
      <div className={styles.row}>
        <CountField
          label={calculatorWords.amount}
          value={values.amount}
          least={1}
          most={LONGEST}
          width={120}
          onChange={(amount) => onChange({ amount })}
        />
        <Unit label={calculatorWords.unit} value={values.unit} onChange={(unit) => onChange({ unit })} />
      </div>
      <Checkbox
        label={calculatorWords.shift}
        checked={values.shift}
        onChange={({ currentTarget }) => onChange({ shift: currentTarget.checked })}
      />
      <Checkbox
        label={calculatorWords.extended}
        checked={values.extended}
        onChange={({ currentTarget }) => onChange({ extended: currentTarget.checked })}
      />
      {values.extended && (
        <div className={styles.row}>
          <CountField
            label={calculatorWords.extraAmount}
            value={values.extraAmount}
            least={1}
            most={LONGEST}
            width={120}
            onChange={(extraAmount) => onChange({ extraAmount })}
          />
          <Unit label={calculatorWords.extraUnit} value={values.extraUnit} onChange={(extraUnit) => onChange({ extraUnit })} />
        </div>
      )}
    </>
  )
}

function SendingFields({ values, onChange }: DeadlineFieldsProps) {
  return (
    <div className={styles.row}>
      <Day name="sentOn" values={values} onChange={onChange} />
      <TimeField
        label={calculatorWords.sentTime}
        value={values.sentTime}
        error={values.sentTime === null ? calculatorWords.missing : null}
        onChange={(sentTime) => onChange({ sentTime })}
      />
      <NativeSelect
        label={calculatorWords.way}
        value={values.way}
        data={[
          { value: 'email', label: calculatorWords.email },
          { value: 'letter', label: calculatorWords.letter },
        ]}
        onChange={({ currentTarget }) => onChange({ way: currentTarget.value === 'letter' ? 'letter' : 'email' })}
      />
      {values.way === 'email' && (
        <TimeField
          label={calculatorWords.closeOfBusiness}
          value={values.closeOfBusiness}
          error={values.closeOfBusiness === null ? calculatorWords.missing : null}
          onChange={(closeOfBusiness) => onChange({ closeOfBusiness })}
        />
      )}
    </div>
  )
}

interface DayProps extends DeadlineFieldsProps {
  readonly name: 'receivedOn' | 'sentOn' | 'meetingDay' | 'firstDay'
}

function Day({ name, values, onChange }: DayProps) {
  const value = values[name]
  const error = value === null ? calculatorWords.missing : isInRange(value) ? null : calculatorWords.yearOutOfRange
  return <DateField label={calculatorWords[name]} value={value} error={error} onChange={(day) => onChange({ [name]: day })} />
}

interface UnitProps {
  readonly label: string
  readonly value: DeadlineValues['unit']
  readonly onChange: (unit: DeadlineValues['unit']) => void
}

function Unit({ label, value, onChange }: UnitProps) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={UNITS.map((unit) => ({ value: unit, label: UNIT_LABELS[unit] }))}
      onChange={({ currentTarget }) => onChange(UNITS.find((unit) => unit === currentTarget.value) ?? value)}
    />
  )
}
