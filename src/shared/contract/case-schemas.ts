import { z } from 'zod'
import { deadlineCase } from './deadline.ts'
import { decideCase } from './decide.ts'

/** JSON Schema of what the commands `decide` and `deadline` read: one case, or a list of them. By file name. */
export function caseSchemas(): Readonly<Record<string, object>> {
  return {
    'decide.schema.json': schemaOf('allianz decide', decideCase),
    'deadline.schema.json': schemaOf('allianz deadline', deadlineCase),
  }
}

function schemaOf(title: string, shape: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(z.union([shape, z.array(shape)]), { io: 'input' })
  return { $schema, title, ...rest }
}
