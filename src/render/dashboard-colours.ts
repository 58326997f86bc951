// Colours of the dashboard in both schemes. Letters stand out from their ground by 4.5 to 1 or more, shapes by 3 to 1: a test computes it.

/** What a colour is for. */
export interface Colours {
  /** The ground of the page, of cards, and of what is not filled. */
  readonly page: string;
  readonly card: string;
  readonly track: string;
  readonly line: string;
  /** Letters: main, secondary, links. */
  readonly ink: string;
  readonly muted: string;
  readonly link: string;
  /** Shapes. */
  readonly plain: string;
  readonly rest: string;
  readonly failure: string;
  readonly recovery: string;
  readonly flake: string;
  readonly 'level-1': string;
  readonly 'level-2': string;
  readonly 'level-3': string;
  readonly 'level-4': string;
  readonly 'level-5': string;
}

export const LIGHT: Colours = {
  page: '#f6f6f3',
  card: '#ffffff',
  track: '#e9e9e4',
  line: '#e1e1db',
  ink: '#1d2125',
  muted: '#5a626a',
  link: '#2b5a8c',
  plain: '#3f6690',
  rest: '#7c8793',
  failure: '#b8452f',
  recovery: '#237a5e',
  flake: '#9a6b10',
  'level-1': '#6f7a85',
  'level-2': '#8a7024',
  'level-3': '#b35f1d',
  'level-4': '#b8452f',
  'level-5': '#8c1f33',
};

export const DARK: Colours = {
  page: '#121517',
  card: '#1a1e21',
  track: '#2b3135',
  line: '#2b3135',
  ink: '#e7e9ea',
  muted: '#a2abb3',
  link: '#8dbbe8',
  plain: '#7fa9d6',
  rest: '#7d8791',
  failure: '#ec8570',
  recovery: '#5cbf9d',
  flake: '#dcb15c',
  'level-1': '#8b959f',
  'level-2': '#c4aa62',
  'level-3': '#e09a5c',
  'level-4': '#ec8570',
  'level-5': '#ff7d92',
};
