/** Colours that a host page may set: only `#rgb` and `#rrggbb`. */

/** A colour as `#rrggbb`; undefined for anything that is not `#rgb` or `#rrggbb`. */
export function parseColour(given: string | null | undefined): string | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(given ?? '');
  if (short)
    return `#${short
      .slice(1)
      .map(digit => digit + digit)
      .join('')}`;
  return /^#[\da-f]{6}$/i.test(given ?? '') ? (given ?? undefined) : undefined;
}

/** The contrast of two colours `#rrggbb`: 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour for text on a background: the wanted one where its contrast is 4.5 or more, else black or white. */
export function readableOn(background: string, wanted?: string): string {
  if (wanted !== undefined && contrast(background, wanted) >= 4.5) return wanted;
  return contrast(background, '#ffffff') >= contrast(background, '#000000') ? '#ffffff' : '#000000';
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(from => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
