import type { ChoiceOption } from '../../domain/rules-of-procedure/number-options.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { NBSP } from '../numbers.ts'

/** One variant of an option in words, and where it was found; without a source where nobody is known to use it. */
export interface VariantText<Value> {
  readonly value: Value
  readonly label: string
  readonly source: string
}

/** An option with a few values: what it is called, what it decides, its variants. */
export interface ChoiceText<Value> {
  readonly name: string
  /** What it decides, in one sentence. */
  readonly meaning: string
  /** Where it takes effect, for options of which the rule engine computes nothing; else null. */
  readonly takesEffect: string | null
  readonly variants: readonly VariantText<Value>[]
}

/** An option that is a number of days, members or percent. */
export interface NumberText {
  readonly name: string
  readonly meaning: string
  readonly takesEffect: null
  readonly unit: 'days' | 'working-days' | 'members' | 'percent'
  readonly source: string
}

/** The text that belongs to an option, by its kind. */
export type OptionText<Option extends keyof RuleOptions> = Option extends ChoiceOption
  ? ChoiceText<RuleOptions[Option]>
  : NumberText

/** Where rules come from, as short references that a reader can look up. */
export const SOURCES = {
  actionPlan: 'Handlungskonzept Erzgebirge',
  inFact: 'so beschlossen: Handlungskonzepte 2022 und 2024',
  chemnitz: 'Handlungskonzept Chemnitz',
  bgb32: `§${NBSP}32 Abs.${NBSP}1 BGB`,
  bgb32Written: `§${NBSP}32 Abs.${NBSP}3 BGB`,
  bgb33: `§${NBSP}33 BGB als Vorbild`,
  bgb126b: `§${NBSP}126b BGB`,
  bgb187: `§§${NBSP}187, 188 BGB`,
  bgb193: `§${NBSP}193 BGB`,
  vwvfg20: `§${NBSP}20 VwVfG als Vorbild`,
  vwvfg31: `§${NBSP}31 Abs.${NBSP}3 und 5 VwVfG`,
  vwvfg90: `§${NBSP}90 VwVfG`,
  vwvfg91: `§${NBSP}91 VwVfG`,
  vwvfg93: `§${NBSP}93 VwVfG`,
  gmbhg: 'GmbHG',
  steigerwald: 'LEADER-Gruppe Südlicher Steigerwald',
  animalWelfare: `Tierschutzbeirat Rheinland-Pfalz, §${NBSP}5`,
  hwr: 'HWR Berlin, Gremieninfo',
  voef: 'voef.de, Umlauf vom 12.05.2020',
  wineRegion: 'weinwaldwasser.de, Lenkungsausschuss',
  falkensee: 'PfD Falkensee, Begleitausschuss',
  ludwigshafen: 'demokratie-ludwigshafen.de',
  hildesheim: 'Universität Hildesheim, Protokollführung',
  disputed: 'umstritten',
  /** For defaults that this program recommends; variants that merely exist have no source. */
  advice: 'Empfehlung',
  none: '',
} as const
