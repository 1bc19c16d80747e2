/** How much room words take in the picture, and where they are broken. */

const narrow = /[\s.,:;'’|!()[\]ijlftrI/·]/;
const wide = /[mwMW%@→]/;

/** The width of a text in a sans-serif face such as Arial, in pixels; a little more rather than less. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += narrow.test(letter) ? 0.32 : wide.test(letter) ? 0.9 : /[A-Z]/.test(letter) ? 0.72 : 0.57;
  return ems * size;
}

/** Breaks a text into lines; what does not fit into the last of them is left out behind `…`. */
export function wrapped(text: string, width: number, size: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= mostLines) return lines.map(each => shortened(each, width, size));
  const kept = lines.slice(0, mostLines);
  const last = kept.pop() ?? '';
  return [...kept.map(each => shortened(each, width, size)), shortened(`${last} …`, width, size)];
}

function shortened(line: string, width: number, size: number): string {
  if (widthOf(line, size) <= width) return line;
  let kept = line.replace(/\s*…$/, '');
  while (kept.length > 1 && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
