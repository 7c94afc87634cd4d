import { NumberInput } from '@mantine/core'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './response-form.module.css'

/** What is typed, by item and criterion; empty where nothing is. */
export type PointsValues = Readonly<Record<string, number | ''>>

interface RatedItem {
  readonly id: string
  /** Null where it is the only one. */
  readonly title: string | null
}

interface PointsFieldsProps {
  readonly items: readonly RatedItem[]
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly help: string; readonly most: number }[]
  readonly values: PointsValues
  readonly onChange: (values: PointsValues) => void
}

/** Points per criterion, freely given to each project; never a vote (R40). */
export function PointsFields({ items, criteria, values, onChange }: PointsFieldsProps) {
  if (criteria.length === 0 || items.length === 0) return null
  return (
    <details className={styles.points}>
      <summary>{procedureWords.points}</summary>
      <p className={styles.soft}>{procedureWords.pointsHelp}</p>
      {items.map((item) => (
        <fieldset key={item.id} className={styles.pointsOf} aria-label={item.title ?? procedureWords.points}>
          {item.title !== null && <legend>{item.title}</legend>}
          {criteria.map(({ id, title, help, most }) => (
            <NumberInput
              key={id}
              className={styles.pointsField}
              label={procedureWords.pointsOf(title, most)}
              description={help === '' ? undefined : help}
              min={0}
              max={most}
              allowDecimal={false}
              allowNegative={false}
              value={values[placeOf(item.id, id)] ?? ''}
              onChange={(given) => onChange({ ...values, [placeOf(item.id, id)]: typeof given === 'number' ? given : '' })}
            />
          ))}
        </fieldset>
      ))}
    </details>
  )
}

/** The points that were given, as they are sent. */
export function toPoints<ItemId extends string>(
  items: readonly { readonly id: ItemId }[],
  criteria: readonly { readonly id: string }[],
  values: PointsValues,
): { itemId: ItemId; criterionId: string; points: number }[] {
  return items.flatMap((item) =>
    criteria.flatMap((criterion) => {
      const points = values[placeOf(item.id, criterion.id)] ?? ''
      return points === '' ? [] : [{ itemId: item.id, criterionId: criterion.id, points }]
    }),
  )
}

function placeOf(itemId: string, criterionId: string): string {
  return `${itemId} ${criterionId}`
}
