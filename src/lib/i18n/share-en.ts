import type { shareZh } from './share-zh';

/** Words of the share dialog and of embeds. */
export const shareEn: typeof shareZh = {
  open: 'Share · embed',
  title: 'Share this chart',
  close: 'Close',
  kind: 'As',
  kinds: {
    link: 'Link',
    iframe: 'Frame (no script)',
    script: 'Frame + script (fits its height)',
    component: 'Web component',
    image: 'Picture',
    file: 'One web file',
    oembed: 'oEmbed (paste an address)'
  },
  hints: {
    link: 'Every choice is in the address; it opens just as it is here.',
    iframe: 'For editing systems that strip scripts: the height has been measured for all widths and needs no script.',
    script: 'The script follows the height of the content, up and down. It comes from this site and does nothing else.',
    component:
      'For pages of your own; this site’s host must allow other origins to read the script (see the settings for hosts), else only a link is shown; colours follow the CSS variables --gongkai-page, --gongkai-ink and --gongkai-accent.',
    image:
      'A picture does not follow new data. Upload the file to your system and paste the code; the picture leads back to the chart and its sources.',
    file: 'One .html file with data and sources inside. It needs no network: attach it, or open it from a USB stick.',
    oembed:
      'Paste this address on a line of its own in a system that knows oEmbed, such as WordPress. It fetches the frame with the default choices.'
  },
  version: 'Data version',
  live: 'follows new data',
  frozen: (version) => `stays at ${version}`,
  noScript: 'Without JavaScript this is the chart as it opens: choices in its address need it.',
  frozenHint: 'A chart that stays shows this version of the data for ever, and says below when newer data exist.',
  theme: 'Appearance',
  themes: { auto: 'as the reader has it', light: 'light', dark: 'dark' },
  colours: 'Use the colours of your own site',
  colourNames: { page: 'background', ink: 'text', accent: 'accent' },
  contrast: (name, ratio, need) => `The contrast of ${name} to the background is ${ratio}, below ${need}; readers may not see it.`,
  contrastFine: 'The contrast is sufficient.',
  controls: 'Let readers change year, measure and view',
  width: 'Width of the preview',
  preview: 'Preview (in a sandboxed frame)',
  code: 'Code',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download the file',
  sources: 'Figures and sources',
  figure: 'Figure',
  source: 'Source',
  onSite: 'See it at Gongkai Atlas',
  newer: (version) => `This chart stays at data version ${version}; newer data exist.`,
  noFrame: 'This choice is computed in the browser and cannot be framed; use the link, the picture or the web file.',
  choose: 'Choose a view',
  help: 'About embedding and hosting'
};
