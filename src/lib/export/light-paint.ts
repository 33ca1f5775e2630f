import type { Paint } from '../charts/scene-svg';
import type { Tone } from '../charts/scene';

/** The light page's colours, for files that have no style sheet. A test compares them with `app.css`. */
export const LIGHT: Record<Tone | 'invented' | 'link', string> = {
  ink: '#16181d',
  muted: '#5b606b',
  hair: '#dcdfe4',
  page: '#ffffff',
  accent: '#0047a8',
  context: '#7c828e',
  disclosed: '#0047a8',
  'partly-disclosed': '#009be7',
  refused: '#9f2005',
  unable: '#df7900',
  'not-processed': '#55214f',
  other: '#767a85',
  invented: '#8a4b00',
  link: '#0047a8'
};

export const lightPaint: Paint = (tone) => LIGHT[tone];
