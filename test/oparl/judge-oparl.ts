import { OPARL_1_1 } from './oparl-1-1.ts'

/** What is wrong with an object by the standard: a missing or unknown property, or a value of another type. Empty where nothing is. */
export function problemsOf(value: unknown, name: string, place = name): readonly string[] {
  const type = OPARL_1_1[name]
  if (type === undefined) return [`${place}: OParl knows no ${name}`]
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [`${place}: no object`]
  const missing = type.required.filter((property) => !(property in value)).map((property) => `${place}: ${property} is missing`)
  const wrong = Object.entries(value).flatMap(([property, content]) => {
    const wanted = type.properties[property]
    const at = `${place}.${property}`
    if (wanted === undefined) return [`${at}: not in OParl 1.1`]
    if (wanted === 'type') return content === `https://schema.oparl.org/1.1/${name}` ? [] : [`${at}: ${String(content)}`]
    return problemsIn(content, wanted, at)
  })
  return [...missing, ...wrong]
}

function problemsIn(content: unknown, wanted: string, at: string): readonly string[] {
  if (wanted.startsWith('list of ')) {
    if (!Array.isArray(content)) return [`${at}: no list`]
    return content.flatMap((one, index) => problemsIn(one, wanted.slice('list of '.length), `${at}[${index}]`))
  }
  if (wanted in OPARL_1_1) return problemsOf(content, wanted, at)
  return FORMS[wanted]?.(content) === true ? [] : [`${at}: ${JSON.stringify(content)} is no ${wanted}`]
}

const FORMS: Readonly<Record<string, (content: unknown) => boolean>> = {
  string: (content) => typeof content === 'string',
  version: (content) => typeof content === 'string' && /^https:\/\/schema\.oparl\.org\/1\.[01]\/$/.test(content),
  integer: Number.isInteger,
  boolean: (content) => typeof content === 'boolean',
  object: (content) => typeof content === 'object' && content !== null,
  url: (content) => typeof content === 'string' && /^https?:/.test(content) && URL.canParse(content),
  date: (content) => typeof content === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(content),
  'date-time': (content) => typeof content === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/.test(content),
}
