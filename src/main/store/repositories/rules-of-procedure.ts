import type { Selectable } from 'kysely'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { completeOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { RulesOfProcedure } from '#shared/domain/rules-of-procedure/rules-of-procedure.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { RulesOfProcedureTable } from '../tables/rules-of-procedure.ts'

/** The edition that is in force on a day. */
export async function findRulesOn(tx: ReadTx, date: LocalDate): Promise<RulesOfProcedure | undefined> {
  const row = await tx
    .selectFrom('rules_of_procedure')
    .selectAll()
    .where('valid_from', '<=', date)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', date)]))
    .executeTakeFirst()
  return row && toRules(row)
}

/** All editions, oldest first. */
export async function listRules(tx: ReadTx): Promise<readonly RulesOfProcedure[]> {
  const rows = await tx.selectFrom('rules_of_procedure').selectAll().orderBy('edition').execute()
  return rows.map(toRules)
}

/** Stores an edition; throws when its period overlaps another one. */
export async function insertRules(tx: WriteTx, rules: RulesOfProcedure): Promise<void> {
  await tx
    .insertInto('rules_of_procedure')
    .values({
      rules_of_procedure_id: rules.id,
      edition: rules.edition,
      source: rules.source,
      valid_from: rules.validFrom,
      valid_until: rules.validUntil,
      resolution_id: rules.resolutionId,
      options: toJson(rules.options),
    })
    .execute()
}

/** Sets the last day of an edition that had none; false when it has one already, and nothing was changed. */
export async function endRules(tx: WriteTx, id: RulesOfProcedure['id'], validUntil: LocalDate): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('rules_of_procedure')
    .set({ valid_until: validUntil })
    .where('rules_of_procedure_id', '=', id)
    .where('valid_until', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function toRules(row: Selectable<RulesOfProcedureTable>): RulesOfProcedure {
  return {
    id: row.rules_of_procedure_id,
    edition: row.edition,
    source: row.source,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    resolutionId: row.resolution_id,
    options: completeOptions(fromJson(row.options)),
  }
}
