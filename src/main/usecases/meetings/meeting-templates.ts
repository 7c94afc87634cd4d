import { type Id, toId } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingTemplates, OfferedTemplate } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaTemplate, TextModule } from '#shared/domain/meetings/agenda-template.ts'
import type { Body } from '#shared/domain/members/body.ts'
import { STANDARD_AGENDAS, STANDARD_TEMPLATE } from '#shared/wording/standard-agendas.ts'
import {
  deleteAgendaTemplate,
  deleteTextModule,
  listAgendaTemplates,
  listTextModules,
  saveAgendaTemplate,
  saveTextModule,
} from '../../store/repositories/agenda-templates.ts'
import { findBody, listBodies } from '../../store/repositories/bodies.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

/** Usual agendas of the bodies, and texts for the minutes that are used again and again. */
export function listTemplates(deps: Deps): Promise<MeetingTemplates> {
  return deps.store.read(templatesOf)
}

async function templatesOf(tx: ReadTx): Promise<MeetingTemplates> {
  const bodies = await listBodies(tx)
  const kept = await listAgendaTemplates(tx)
  return {
    bodies: bodies.map(({ id, name }) => ({ id, name })),
    templates: bodies.flatMap((body) => offeredTo(body, kept)),
    textModules: await listTextModules(tx),
  }
}

/** What a body kept, and before it the agenda that every body has from the start (domain § 3), unless it kept its own. */
function offeredTo({ id: bodyId, kind }: Pick<Body, 'id' | 'kind'>, kept: readonly AgendaTemplate[]): readonly OfferedTemplate[] {
  const own = kept.filter((template) => template.bodyId === bodyId)
  const isReplaced = own.some(({ name }) => name === STANDARD_TEMPLATE)
  const standard = { id: toId<'agenda-template'>(`standard-${bodyId}`), bodyId, name: STANDARD_TEMPLATE }
  const offered = own.map((template) => ({
    ...template,
    isStandard: false,
    replacesStandard: template.name === STANDARD_TEMPLATE,
  }))
  if (isReplaced) return offered.toSorted((a, b) => Number(b.replacesStandard) - Number(a.replacesStandard))
  return [{ ...standard, items: STANDARD_AGENDAS[kind], isStandard: true, replacesStandard: false }, ...offered]
}

/** Keeps an agenda as a usual one of a body; one of the same name is replaced. */
export function keepTemplate(
  deps: Deps,
  input: Omit<AgendaTemplate, 'id'>,
): Promise<Result<MeetingTemplates, Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'meetings.save-template'), async (tx) => {
    if ((await findBody(tx, input.bodyId)) === undefined) return err({ code: 'NOT_FOUND', what: 'body', id: input.bodyId })
    const template: AgendaTemplate = { ...input, id: deps.newId('agenda-template') }
    await saveAgendaTemplate(tx, template)
    tx.note({ subject: 'agenda-template', subjectId: template.id, before: null, after: toJson(template), reason: null })
    return ok(await templatesOf(tx))
  })
}

export function removeTemplate(
  deps: Deps,
  { agendaTemplateId }: { readonly agendaTemplateId: Id<'agenda-template'> },
): Promise<Result<MeetingTemplates, never>> {
  return deps.store.write(acting(deps, 'meetings.remove-template'), async (tx) => {
    const before = (await listAgendaTemplates(tx)).find(({ id }) => id === agendaTemplateId) ?? null
    await deleteAgendaTemplate(tx, agendaTemplateId)
    tx.note({
      subject: 'agenda-template',
      subjectId: agendaTemplateId,
      before: before === null ? null : toJson(before),
      after: null,
      reason: null,
    })
    return ok(await templatesOf(tx))
  })
}

/** Keeps a text for the minutes; one of the same title is replaced. */
export function keepTextModule(deps: Deps, input: Omit<TextModule, 'id'>): Promise<Result<MeetingTemplates, never>> {
  return deps.store.write(acting(deps, 'meetings.save-text-module'), async (tx) => {
    const module: TextModule = { ...input, id: deps.newId('text-module') }
    await saveTextModule(tx, module)
    tx.note({ subject: 'text-module', subjectId: module.id, before: null, after: toJson(module), reason: null })
    return ok(await templatesOf(tx))
  })
}

export function removeTextModule(
  deps: Deps,
  { textModuleId }: { readonly textModuleId: Id<'text-module'> },
): Promise<Result<MeetingTemplates, never>> {
  return deps.store.write(acting(deps, 'meetings.remove-text-module'), async (tx) => {
    const before = (await listTextModules(tx)).find(({ id }) => id === textModuleId) ?? null
    await deleteTextModule(tx, textModuleId)
    tx.note({
      subject: 'text-module',
      subjectId: textModuleId,
      before: before === null ? null : toJson(before),
      after: null,
      reason: null,
    })
    return ok(await templatesOf(tx))
  })
}
