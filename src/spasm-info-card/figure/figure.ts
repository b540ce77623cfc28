/*
 * The lower spine cut through the middle, seen from its side, front on the left: three bones, two
 * discs, and behind them the canal with its nerves. The picture is 232 units wide. On a card of 280
 * pixels it is 232 pixels wide, so there a label of 16 units has 16 pixels.
 */

/** The four discs that the figure compares. */
export const DISCS = ['normal', 'bulging', 'herniated', 'worn'] as const;

export type Disc = (typeof DISCS)[number];

export const WIDTH = 232;
export const HEIGHT = 266;

/** The lines from the labels; each ends in the middle of a dot. */
export const leaders = 'M22 150V157H58M22 174V165H81M167 12H157.5';
export const dots: readonly (readonly [x: number, y: number])[] = [
  [58, 157],
  [81, 165],
  [157.5, 12],
];

/** One bone, around the middle of its body. */
export const bone = {
  /** The body, and behind the canal the part that is felt through the skin. */
  cut: 'M-33-29.5C-15-26 15-26 33-29.5C38-30.5 40-28 39-23.5C36-10 36 10 39 23.5C40 28 38 30.5 33 29.5C15 26-15 26-33 29.5C-38 30.5-40.5 28-39.5 23.5C-35 10-35-10-39.5-23.5C-40.5-28-38-30.5-33-29.5ZM74-16C77-20 82-17 86-10C96-5 108-5 119-4C126-3 129 4 128 14C127.5 26 121 31 113 28C104 23 95 23 87 27C81 30 75 28 75 20C75.5 8 71-6 74-16Z',
  /** The bridge from the body to that part, beside the canal: seen behind the nerves. */
  pedicle: 'M34-26C48-20 62-22 80-14V10C64 2 48-4 34-5Z',
};

/** Where the three bones stand, and how far each is turned: the lower back is hollow. */
export const places: readonly (readonly [x: number, y: number, degrees: number])[] = [
  [98, 43, 5],
  [95, 124, 0],
  [98, 205, -7],
];

/** The bands that close the canal at the back. */
export const bands = 'M171 70C168 82 168 96 170 107M170 146C167 158 167 170 170 179';

export interface Canal {
  /** The bag that holds the nerves. */
  readonly sac: string;
  readonly nerves: string;
}

export const free: Canal = {
  sac: 'M152-4C146.5 40 145 80 145 124S145.5 205 155 270H175C166 205 165 165 165 124S167 40 172-4Z',
  nerves:
    'M157-4C151.5 40 150 80 150 124S150.5 205 160 270M162-4C156.5 40 155 80 155 124S155.5 205 165 270M167-4C161.5 40 160 80 160 124S160.5 205 170 270',
};

export const pressed: Canal = {
  sac: 'M152-4C146.5 40 145 76 145 108C145 138 155 142 155 167S146 215 155 270H175C166 205 165 165 165 124S167 40 172-4Z',
  nerves:
    'M157-4C151.5 40 150 76 150 108C150 138 158 142 158 167S151 215 160 270M162-4C156.5 40 155 76 155 108C155 138 160.5 142 160.5 167S156 215 165 270M167-4C161.5 40 160 76 160 108C160 138 163 142 163 167S161 215 170 270',
};

/** Where the soft center touches the bag. */
export const touch = { x: 154, y: 168, radius: 11 };

export interface DiscShape {
  readonly rim: string;
  readonly center: string;
  /** The layers of the rim. */
  readonly layers: string;
  /** Cracks of a dry center. */
  readonly cracks?: string;
}

/** The disc above, always normal, to compare with. */
export const above = {
  rim: 'M58 68L134 74C137.5 81 137 90 134 98L57 99C50.5 90 51.5 76 58 68Z',
  center:
    'M73 84C73 76 84 74.5 98 75C112 75.5 122 78 122 84.5C122 91 111 92.5 98 92.5C84 92.5 73 91.5 73 84Z',
};

export const discs: Readonly<Record<Disc, DiscShape>> = {
  normal: {
    rim: 'M57 150H133C136.5 156 137 166 133 175L58 184C51.5 176 51.5 159 57 150Z',
    center:
      'M73 167.5C73 159 84 156.5 98 156.5C112 156.5 121.5 159 121.5 164.5C121.5 170 111 172.5 98 174C84 175.5 73 176 73 167.5Z',
    layers:
      'M61 154C55.5 162 56 174 60 180M66 153.5C61 162 61 173.5 65.5 179.5M131 154C133.5 159 133.5 166 130.5 172M127 154C129 159 129 166 126 172.5',
  },
  bulging: {
    rim: 'M57 150H132C142.5 152 146.5 168 133 175L59 184C44 181 41 154 58 150Z',
    center:
      'M69 168C69 159.5 82 157 98 157C114 157 127 159.5 127 164.5C127 170 113 172.5 98 174C82 175.5 69 176.5 69 168Z',
    layers:
      'M59 153.5C50 160 50 174 58 180.5M65 153.5C57 161 57.5 174 64 179.5M132 154C137 158 137 168 131.5 172M129.5 154C133.5 158.5 133 167 129 172.5',
  },
  herniated: {
    rim: 'M57 150H133C135.5 153 136.5 157 136.5 160L135.5 170C135 172 134 174 133 175L58 184C51 176 51 159 57 150Z',
    center:
      'M73 167.5C73 159.5 84 157.5 98 157.5C112 157.5 120 160.5 129 161C134 161 137 157 142.5 157C149.5 157 154 162 154 168.5C154 175.5 149.5 180.5 144.5 180C138.5 179.5 137 169.5 129 168.5C121 168 111 172.5 98 174C84 175.5 73 176 73 167.5Z',
    layers:
      'M61 154C55.5 162 56 174 60 180M66 153.5C61 162 61 173.5 65.5 179.5M131 154Q132.5 156 132.5 158M127 154Q128 156 128 158M130.5 172Q131.5 171 132 170M126 172.5Q127 171.5 127.5 170.5',
  },
  worn: {
    rim: 'M57 150H133C139.5 152 140.5 161 133 165L58 174C48 170 48 154 57 150Z',
    center:
      'M77 163.5C77 158.5 90 156.5 102 156.5C113 156.5 121 156.5 121 159.5C121 162.5 112 163.5 102 164.5C90 166 77 168.5 77 163.5Z',
    layers: 'M60 153.5C53 159 53.5 167 59 171.5M131 154C135.5 156 135.5 161 130 163.5',
    cracks: 'M86 163L93 160.5L98 162.5M105 160.5L111 159L116 160.5',
  },
};

/** How much closer the bones stand where the disc is thin. */
export const lost = (disc: Disc): number => (disc === 'worn' ? 10 : 0);
