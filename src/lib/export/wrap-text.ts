import { textWidth } from '../charts/scene';

/** A text broken into lines of at most `width` pixels: between Chinese characters anywhere but before closing punctuation, between words at blanks, long words where they must. */
export function wrapText(text: string, width: number, size = 13): string[] {
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uffef“”‘’]|[^\s\u2e80-\u9fff\uff00-\uffef“”‘’]+|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((item) => (textWidth(item, size) > width ? [...item] : [item]))) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width && !/^[，。；：、）》”’！？]/.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
