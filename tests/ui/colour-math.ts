/** sRGB, each 0 … 1. */
export type Rgb = readonly [number, number, number];

export const fromHex = (hex: string): Rgb => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];

/** WCAG 2.2 contrast, 1 … 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};

/** Distance in OKLab as seen with the given vision (Machado, Oliveira & Fernandes 2009, severity 1). */
export const seenDistance = (a: Rgb, b: Rgb, vision: Vision): number => {
  const [p, q] = [oklab(seen(a, vision)), oklab(seen(b, vision))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

export type Vision = keyof typeof VISIONS;

export const VISIONS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

const times = (m: readonly number[], [x, y, z]: Rgb): Rgb => {
  const row = (at: number): number => (m[at] ?? 0) * x + (m[at + 1] ?? 0) * y + (m[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
};

/** Linear light, as somebody with that vision gets it. */
const seen = ([r, g, b]: Rgb, vision: Vision): Rgb => {
  const [x, y, z] = times(VISIONS[vision], [linear(r), linear(g), linear(b)]);
  return [Math.max(0, x), Math.max(0, y), Math.max(0, z)];
};

const TO_LMS = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
  0.6299787005,
];
const TO_LAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
  -0.808675766,
];

const oklab = (light: Rgb): Rgb => {
  const [l, m, s] = times(TO_LMS, light);
  return times(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
};
