import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core'

/** The colors themselves are CSS variables (styles/tokens.css); Mantine only needs a name for the accent. */
const petrol: MantineColorsTuple = [
  '#eef6f7',
  '#e2eef0',
  '#c2dde2',
  '#95c4cc',
  '#5fb8c7',
  '#2f8797',
  '#0b5c6b',
  '#084652',
  '#06363f',
  '#04262d',
]

/** Id of the element into which menus, calendars and notices are drawn. */
export const FLOATING = 'floating'

const ON_ACCENT = 'var(--on-accent)'

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: 6,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  defaultRadius: 6,
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    return input.variant === 'filled' ? { ...colors, color: ON_ACCENT } : colors
  },
  components: {
    // Everything that floats lies in one named region of the page (app.tsx).
    Portal: { defaultProps: { target: `#${FLOATING}` } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Checkbox: { defaultProps: { iconColor: ON_ACCENT } },
    Radio: { defaultProps: { iconColor: ON_ACCENT } },
  },
})
