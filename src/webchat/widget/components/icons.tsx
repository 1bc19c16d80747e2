/** Icons. Screen readers skip them, so a button with only an icon needs a label. */

const paths = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 12l16-8-6 16-3-6.500z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  up: 'M7 11v9H4v-9zm0 0l4-8c1.500 0 2.500 1 2.500 2.500V9H19a1.500 1.500 0 011.500 1.800l-1.400 7.700A1.800 1.800 0 0117.300 20H7',
  down: 'M17 13V4h3v9zm0 0l-4 8c-1.500 0-2.500-1-2.500-2.500V15H5a1.500 1.500 0 01-1.500-1.800l1.400-7.700A1.800 1.800 0 016.700 4H17',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
