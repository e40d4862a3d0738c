const SHAPES = {
  back: 'M15 5l-7 7 7 7',
  on: 'M9 5l7 7-7 7',
  out: 'M13 5h6v6M19 5l-9 9M9 5H5v14h14v-4',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 13l4 4L19 7',
  form: 'M6 4h12v16H6zM9 9h6M9 13h6',
  list: 'M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  people:
    'M9 11a3 3 0 100-6 3 3 0 000 6zM3 19c0-3 3-5 6-5s6 2 6 5M16 11a3 3 0 000-6M18 14c2 1 3 3 3 5',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  talk: 'M5 5h14v10H11l-4 4v-4H5z',
  file: 'M12 4v11M8 11l4 4 4-4M5 19h14',
  steps: 'M4 20h4v-5h4v-5h4V5h4',
  flask: 'M9 4h6M10 4v6l-5 9h14l-5-9V4M8 15h8',
  star: 'M12 4l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6L12 16.4 7 19.2l1.2-5.6L4 9.8l5.6-.6z',
  table: 'M4 5h16v14H4zM4 10h16M10 10v9',
  seal: 'M12 4l7 3v5c0 4-3 7-7 8-4-1-7-4-7-8V7zM9 12l2 2 4-4',
  again: 'M19 12a7 7 0 11-2-5M19 4v4h-4',
} as const;
export type IconName = keyof typeof SHAPES;

/** A small picture beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      style="flex: none"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
