import './icons.css';

/** Outlines on a 24-pixel square. */
const PATHS = {
  add: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  back: 'M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z',
  calendar:
    'M19 4h-1V2h-2v2H8V2H6v2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2zm0 16H5V10h14zm0-12H5V6h14z',
  clock:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm.5-13H11v6l5.2 3.2.8-1.3-4.5-2.7z',
  close:
    'M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6z',
  down: 'm7 10 5 5 5-5z',
  files: 'M10 4H4a2 2 0 0 0-2 2v12c0 1.1.9 2 2 2h16a2 2 0 0 0 2-2V8a2 2 0 0 0-2-2h-8z',
  inbox:
    'M19 3H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2zm0 12h-4a3 3 0 0 1-6 0H5V5h14z',
  list: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  mail: 'M20 4H4a2 2 0 0 0-2 2v12c0 1.1.9 2 2 2h16a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2zm0 4-8 5-8-5V6l8 5 8-5z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  play: 'M8 5v14l11-7z',
  right: 'm10 17 5-5-5-5z',
  search:
    'M15.5 14h-.8l-.3-.3a6.5 6.5 0 1 0-.7.7l.3.3v.8l5 5 1.5-1.5zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z',
  send: 'M2 21 23 12 2 3v7l15 2-15 2z',
  share:
    'M15 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM6 10V7H4v3H1v2h3v3h2v-3h3v-2zm9 4c-2.7 0-8 1.3-8 4v2h16v-2c0-2.7-5.3-4-8-4z',
} as const;

export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

const FILE_MARKS = {
  spreadsheet: 'M7 7h10v10H7zm0 3.3h10M7 13.6h10M11 7v10',
  document: 'M7 8h10M7 11h10M7 14h10M7 17h6',
  form: 'M7.5 8h.1M7.5 12h.1M7.5 16h.1M10.5 8H17M10.5 12H17M10.5 16H17',
} as const;

/** The colored sheet of paper that stands for a kind of file. */
export function FileIcon({ type, size = 24 }: { type: keyof typeof FILE_MARKS; size?: number }) {
  return (
    <svg
      class={`file-icon ${type}-file`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <rect x="3" y="2" width="18" height="20" rx="2.5" />
      <path d={FILE_MARKS[type]} />
    </svg>
  );
}
