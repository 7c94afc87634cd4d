import type { Id } from '#shared/basics/id.ts'
import type { AgendaTemplate, AgendaTemplateItem, TextModule } from '#shared/domain/meetings/agenda-template.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** What agendas that were kept earlier do not say. */
const LATER_FIELDS: Partial<AgendaTemplateItem> = { reviewsTasks: false }

/** The usual agendas of all bodies, by name. */
export async function listAgendaTemplates(tx: ReadTx): Promise<readonly AgendaTemplate[]> {
  const rows = await tx.selectFrom('agenda_template').selectAll().orderBy('name').orderBy('agenda_template_id').execute()
  return rows.map(({ agenda_template_id: id, body_id: bodyId, name, items }) => ({
    ...{ id, bodyId, name },
    items: fromJson<readonly AgendaTemplateItem[]>(items).map((item) => ({ ...LATER_FIELDS, ...item })),
  }))
}

/** Enters a usual agenda, or puts another in the place of the one with this name. */
export async function saveAgendaTemplate(tx: WriteTx, { id, bodyId, name, items }: AgendaTemplate): Promise<void> {
  await tx
    .insertInto('agenda_template')
    .values({ agenda_template_id: id, body_id: bodyId, name, items: toJson(items) })
    .onConflict((conflict) => conflict.columns(['body_id', 'name']).doUpdateSet({ items: toJson(items) }))
    .execute()
}

export async function deleteAgendaTemplate(tx: WriteTx, agendaTemplateId: Id<'agenda-template'>): Promise<void> {
  await tx.deleteFrom('agenda_template').where('agenda_template_id', '=', agendaTemplateId).execute()
}

/** Texts for the minutes, by title. */
export async function listTextModules(tx: ReadTx): Promise<readonly TextModule[]> {
  const rows = await tx.selectFrom('text_module').selectAll().orderBy('title').execute()
  return rows.map(({ text_module_id: id, title, text }) => ({ id, title, text }))
}

/** Enters a text, or changes the one with this title. */
export async function saveTextModule(tx: WriteTx, { id, title, text }: TextModule): Promise<void> {
  await tx
    .insertInto('text_module')
    .values({ text_module_id: id, title, text })
    .onConflict((conflict) => conflict.column('title').doUpdateSet({ text }))
    .execute()
}

export async function deleteTextModule(tx: WriteTx, textModuleId: Id<'text-module'>): Promise<void> {
  await tx.deleteFrom('text_module').where('text_module_id', '=', textModuleId).execute()
}
